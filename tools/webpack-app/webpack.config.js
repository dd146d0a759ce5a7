import MiniCssExtractPlugin from "mini-css-extract-plugin";

export default {
  mode: "production",
  entry: "./partner-page/main.tsx",
  output: { publicPath: "/", trustedTypes: true },
  // A page of React is larger than what webpack would like.
  performance: false,
  module: {
    rules: [
      { test: /\.tsx$/, loader: "esbuild-loader", options: { jsx: "automatic" } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [new MiniCssExtractPlugin()],
};

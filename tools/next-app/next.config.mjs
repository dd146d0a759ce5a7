export default {
  // The platform's API behind the page's own origin, as a partner's back end would have it.
  rewrites: async () => [{ source: "/v1/:path*", destination: `${process.env.API_URL}/v1/:path*` }],
};

import type { Messages } from "../message.ts";

export const endpointGuide: Messages["strings"] = {
  "endpointGuide.framework": "框架",
  "endpointGuide.install": "安装接收器",
  "endpointGuide.copyInstall": "复制命令",
  "endpointGuide.secret": "设置环境变量",
  "endpointGuide.secretHelp":
    "将各个值填在等号之后，保存到 .env 文件或服务器设置中。不要将其提交到版本控制，也不要暴露给浏览器。",
  "endpointGuide.copyVariable": "复制此行",
  "endpointGuide.code": "接收投递",
  "endpointGuide.copyCode": "复制代码",
  "endpointGuide.noEvents": "尚未选择事件，因此代码在同一处处理所有事件。",
  "endpointGuide.register": "让平台能够访问",
  "endpointGuide.registerHelp": "完成部署，然后将其公开地址填为 Webhook 的端点 URL，例如 {url}。",
  "endpointGuide.unknown": "没有适用于“{platform}”的现成代码。读取正文之前，请按照该平台自己的文档验证每条投递的来源。",
  "endpointGuide.failed": "无法加载代码。请检查网络连接，然后重试。",
};

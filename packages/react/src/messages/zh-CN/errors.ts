import type { Messages } from "../message.ts";

export const errors: Messages["strings"] = {
  "error.usage": "此页面的设置有误。未做任何更改。请告知页面的负责人。",
  "error.authentication": "会话已结束。请重新登录，你在此填写的内容已保留。",
  "error.permission": "你无权执行此操作。组织管理员可以授予权限。",
  "error.not_found": "该内容已不存在，可能已被他人删除。",
  "error.conflict": "在此期间有人做了更改。你填写的内容已保留，尚未保存。",
  "error.validation": "部分填写内容未被接受。未保存任何内容。",
  "error.rate_limit": "短时间内请求过多。未做任何更改。",
  "error.rate_limit.wait": "{seconds} 秒后可重试。",
  "error.api": "平台拒绝了请求，未说明原因。未做任何更改。",
  "error.server": "平台出现问题。请稍后重试。",
  "error.network": "没有响应。请检查网络连接，然后重试。",
  "error.timeout": "响应时间过长。请稍后重试。",
  "error.aborted": "操作已中止。",
  "error.redirect": "平台的地址已变更。未向新地址发送任何内容。请告知此页面的负责人。",
  "error.parse": "无法读取响应。此页面与平台之间的某个环节可能替换了响应。",
  "error.indeterminate": "无法确定操作是否已完成。再次执行前请先查看。",
  "error.unsupported": "平台不支持此操作。",
  "error.stale": "无法重新加载，当前显示的是之前的内容。",
  "error.reference": "参考编号 {id}",
};

import type { guide as en } from '../en/guide.js';
import type { TextsOf } from '../texts.js';

/** Rapid assessment of a site, step by step. */
export const guide = {
  'guide.title': '场所快速评估',
  'guide.explained': '在原有表单上分六步进行。遗漏之处会在结论中指明，绝不假定。',
  'guide.end': '结束步骤',
  'guide.place': '位置：场所在哪里？',
  'guide.place-do': '把地图移到该处，或新建平面图。',
  'guide.new-plan': '新建平面图',
  'guide.locate': '使用本设备的位置',
  'guide.asking': '正在询问设备…',
  'guide.insecure': '本设备只向https页面和本机页面提供位置。请在场所表单中输入坐标。',
  'guide.refused': '位置请求被拒绝。请在浏览器中允许，或在场所表单中输入坐标。',
  'guide.unknown': '设备不知道自己的位置。在露天处也许可以确定。',
  'guide.here': '设备给出：{place}',
  'guide.error': '其标称误差为{error}（95 %置信度）。',
  'guide.put': '把{name}放在这里',
  'guide.choose': '选择一个场所即可放在这里。',
  'guide.stores': '库房：{count}',
  'guide.stores-do': '逐一添加库房并选择其结构。',
  'guide.quantities': '数量：无内容的库房：{count}',
  'guide.quantities-do': '输入{name}的内容',
  'guide.quantities-done': '所有库房均有内容。',
  'guide.neighbours': '邻近场所：{count}',
  'guide.neighbours-do': '添加住宅、学校、道路、输电线、燃料设施：约两公里范围内的全部。',
  'guide.verdict': '结论：不合格{fail}，无法评估{open}',
  'guide.verdict-do': '查看问题',
  'guide.second': '扣除设备误差后的余量，列于有效余量之旁。实际距离不变：',
  'guide.second-pair': '{store} – {site}：{margin}，扣除误差后{second}',
  'guide.report': '报告：打印并签字',
  'guide.report-do': '生成文件',
} as const satisfies TextsOf<typeof en>;

import type { offline as english } from '../en/offline.js';
import type { TextsOf } from '../texts.js';

export const offline = {
  'offline.title': '离线使用',
  'offline.asking': '正在查询本机保存了什么…',
  'offline.taking-in': '正在保存到本机，以供离线使用…',
  'offline.ready': '可离线使用：整个页面已保存在本机（{size}）',
  'offline.incomplete': '尚不能离线使用：页面的部分文件未能取得。下次打开时再试。',
  'offline.insecure': '不能离线使用：浏览器只保存https地址和本机的页面。',
  'offline.not-possible': '不能离线使用：此浏览器不保存页面，某些隐私窗口即如此。',
  'offline.folder': '从文件夹运行：无须网络',
  'offline.newer': '本页面的新版本已就绪。',
  'offline.take-over': '立即切换到新版本',
  'offline.other-windows': '本页面在其他窗口中打开。请关闭它们，否则新版本要等所有窗口关闭后才会启用。',
  'offline.unsaved': '现在不行：此窗口的工作尚未保存，或有练习正在打开。',
} as const satisfies TextsOf<typeof english>;

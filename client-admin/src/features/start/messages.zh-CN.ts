export default {
  title: '快速开始',
  description: '三步，让手机收到第一个更新。',
  project: {
    title: '创建项目',
    description: '一个项目对应一个应用：它的 Android 和 iOS 安装包，以及谁可以发布。',
    name: '应用名称',
    create: '创建项目',
    created: '项目 {name} 已创建',
    done: '您最新的项目：',
  },
  upload: {
    title: '上传安装包',
    description: '先上传原生安装包（apk、ipa），再上传对应的热更新包（wgt）。在 CI 中只需一行命令，$TOKEN 是项目的 API 令牌。',
    label: '用 curl 上传',
  },
  client: {
    title: '让应用检查更新',
    description: '在 uni-app 项目中加入客户端，例如 src/utils/pushy/index.js。',
    install: '安装客户端',
    snippet: '配置客户端',
  },
}

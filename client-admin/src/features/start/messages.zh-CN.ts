export default {
  title: '快速开始',
  description: '只需三步，手机即可收到第一个更新。',
  project: {
    title: '创建项目',
    description: '一个项目对应一个应用，包含它的 Android 和 iOS 安装包，以及可以发布的成员。',
    name: '应用名称',
    create: '创建项目',
    created: '项目 {name} 已创建',
    done: '最近创建的项目：',
  },
  upload: {
    title: '上传安装包',
    description: '先上传原生安装包（apk、ipa），再上传对应的热更新包（wgt）。在 CI 中只需一条命令，其中 $TOKEN 是项目的 API 令牌。',
    label: '使用 curl 上传',
  },
  client: {
    title: '在应用中接入',
    description: '在 uni-app 项目中安装客户端并配置，例如写在 src/utils/pushy/index.js 中。',
    install: '安装客户端',
    snippet: '配置客户端',
  },
}

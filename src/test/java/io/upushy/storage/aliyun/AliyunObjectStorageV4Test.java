package io.upushy.storage.aliyun;

/** The same with signatures of version 4, which the adapter makes where it knows the region. */
class AliyunObjectStorageV4Test extends AliyunObjectStorageTest {

    @Override
    OssEndpoint endpoint() {
        var unknown = super.endpoint();
        return new OssEndpoint(unknown.url(), unknown.host(), "cn-hangzhou", unknown.pathStyle());
    }
}

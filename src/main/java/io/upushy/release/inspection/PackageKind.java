package io.upushy.release.inspection;

/** The kinds of packages and what one of them may hold at most; far beyond what real apps hold. */
public enum PackageKind {
    WGT(".wgt", 20_000, 1L << 30),
    APK(".apk", 100_000, 8L << 30),
    IPA(".ipa", 100_000, 8L << 30);

    private final String extension;
    private final int mostFiles;
    private final long mostUnpacked;

    PackageKind(String extension, int mostFiles, long mostUnpacked) {
        this.extension = extension;
        this.mostFiles = mostFiles;
        this.mostUnpacked = mostUnpacked;
    }

    String extension() {
        return extension;
    }

    int mostFiles() {
        return mostFiles;
    }

    /** Bytes. */
    long mostUnpacked() {
        return mostUnpacked;
    }
}

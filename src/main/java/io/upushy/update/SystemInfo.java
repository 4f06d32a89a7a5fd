package io.upushy.update;

/**
 * What {@code uni.getSystemInfo} reports; texts are cut to what the tables hold, what is missing is empty or 0.
 *
 * @param uuid identifies the device, at most 36 characters; empty when it has none
 * @param pixelRatio may be fractional
 */
public record SystemInfo(
        String uuid,
        String brand,
        String model,
        double pixelRatio,
        int screenWidth,
        int screenHeight,
        int windowWidth,
        int windowHeight,
        int statusBarHeight,
        String language,
        String system,
        String version,
        String fontSizeSetting,
        String platform,
        String sdkVersion,
        int windowTop,
        int windowBottom) {}

package io.upushy.release.housekeeping;

import java.util.regex.Pattern;

/**
 * Which objects are packages that somebody uploaded, and so this server's to remove: those under {@code <area>/<yyyy-MM>/},
 * where the area is a project's id or a user's. A bucket may hold anything else, and keys of before may have any form.
 */
final class UploadAreas {

    static final String USER = "user-";

    private static final Pattern UPLOAD = Pattern.compile("(?s)([A-Za-z0-9_-]{1,64})/\\d{4}-\\d{2}/.+");

    private UploadAreas() {}

    static String ofUser(String userId) {
        return USER + userId;
    }

    static boolean isUpload(String key) {
        return UPLOAD.matcher(key).matches();
    }

    /** Whether a release of this project may take the object with it; another project's belongs to that. */
    static boolean isOf(String projectId, String key) {
        return isUpload(key) && (key.startsWith(projectId + "/") || key.startsWith(USER));
    }
}

package io.upushy.release.inspection;

import io.upushy.web.ApiException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** What must hold for a zip before anything of it is unpacked, here or on a phone. */
final class ZipRules {

    private static final int LOCAL_HEADER_SIZE = 30;
    private static final int LONGEST_NAME = 1024;
    private static final long SMALL = 256L << 20; // bytes that any phone unpacks without harm

    /** Deflate reaches 1032; a whole app with more than this is made to fill a disk. */
    private static final int HIGHEST_RATIO = 200;

    private ZipRules() {}

    static void check(List<ZipMember> members, PackageKind kind, long fileSize) {
        var names = new HashSet<String>();
        long unpacked = 0;
        for (var member : members) {
            checkName(member);
            if (!names.add(member.name())) {
                throw ApiException.unprocessable("package", "release.package.twice", member.name());
            }
            if (kind == PackageKind.WGT) {
                checkUnpackable(member);
            }
            unpacked += member.size();
            if (member.size() > kind.mostUnpacked() || unpacked > kind.mostUnpacked()) {
                throw ApiException.unprocessable("package", "release.package.tooLarge", kind.mostUnpacked() >> 20);
            }
        }
        if (unpacked > SMALL && unpacked / HIGHEST_RATIO > fileSize) {
            throw ApiException.unprocessable("package", "release.package.bomb", unpacked >> 20, fileSize);
        }
        checkOverlaps(members, fileSize);
    }

    private static void checkName(ZipMember member) {
        var name = member.name();
        var escapes = name.startsWith("/")
                || name.contains("\\")
                || name.matches("(?s)^[A-Za-z]:.*")
                || List.of(name.split("/", -1)).contains("..");
        if (escapes) {
            throw ApiException.unprocessable("package", "release.package.traversal", shown(name));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw ApiException.unprocessable("package", "release.package.name", shown(name));
        }
    }

    /** The system's installer knows what it takes in a native package; a wgt is unpacked by the app's own code. */
    private static void checkUnpackable(ZipMember member) {
        if (member.symlink()) {
            throw ApiException.unprocessable("package", "release.package.symlink", member.name());
        }
        if (member.encrypted()) {
            throw ApiException.unprocessable("package", "release.package.encrypted", member.name());
        }
        if (member.method() != ZipMember.STORED && member.method() != ZipMember.DEFLATED) {
            throw ApiException.unprocessable("package", "release.package.method", member.name(), member.method());
        }
    }

    /** Files that share their bytes are how a small zip claims to be a large one. */
    private static void checkOverlaps(List<ZipMember> members, long fileSize) {
        var inOrder = members.stream()
                .sorted(Comparator.comparingLong(ZipMember::offset))
                .toList();
        long free = 0;
        for (var member : inOrder) {
            if (member.offset() < free || member.packed() > fileSize) {
                throw ZipDirectory.damaged();
            }
            free = member.offset() + LOCAL_HEADER_SIZE + member.rawName().length + member.packed();
        }
        if (free > fileSize) {
            throw ZipDirectory.damaged();
        }
    }

    static String shown(String name) {
        var text = name.codePoints()
                .map(character -> Character.isISOControl(character) ? '?' : character)
                .limit(100)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return text.toString();
    }
}

package io.upushy.storage.local;

/** A refusal in the words of the OSS protocol. */
final class OssError extends RuntimeException {

    private final Code code;

    OssError(Code code) {
        this(code, code.text);
    }

    OssError(Code code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    Code code() {
        return code;
    }

    /** Error codes as OSS documents them; SDKs act on their names. */
    enum Code {
        AccessDenied(403, "You have no right to access this object."),
        BadDigest(400, "The Content-MD5 you specified did not match what we received."),
        EntityTooLarge(400, "Your proposed upload exceeds the maximum allowed object size."),
        EntityTooSmall(400, "Your proposed upload is smaller than the minimum allowed size."),
        FileAlreadyExists(409, "The object you specified already exists and can not be overwritten."),
        InsufficientStorage(507, "The disk of the server is full. Ask its administrator to free space."),
        InternalError(500, "We encountered an internal error. Please try again."),
        InvalidAccessKeyId(403, "The OSS Access Key Id you provided does not exist in our records."),
        InvalidArgument(400, "Invalid argument."),
        InvalidDigest(400, "The Content-MD5 you specified is not valid."),
        InvalidObjectName(400, "The specified object is not valid."),
        InvalidPart(
                400,
                "One or more of the specified parts could not be found or the specified entity tag might not have matched"
                        + " the part's entity tag."),
        InvalidPartOrder(
                400,
                "The list of parts was not in ascending order. Parts list must be specified in order by part number."),
        InvalidRange(416, "The requested range cannot be satisfied."),
        InvalidSecurityToken(403, "The security token you provided is invalid."),
        MalformedXML(400, "The XML you provided was not well-formed or did not match the expected schema."),
        MethodNotAllowed(405, "The specified method is not allowed against this resource."),
        NoSuchKey(404, "The specified key does not exist."),
        NoSuchUpload(
                404,
                "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or"
                        + " completed."),
        NotImplemented(501, "A header or parameter you provided implies functionality that is not implemented."),
        PreconditionFailed(412, "At least one of the preconditions you specified did not hold."),
        RequestTimeTooSkewed(403, "The difference between the request time and the current time is too large."),
        SecurityTokenExpired(403, "The security token you provided has expired."),
        ServiceUnavailable(503, "The server cannot check your rights now. Please try again."),
        SignatureDoesNotMatch(
                403,
                "The request signature we calculated does not match the signature you provided. Check your key and signing"
                        + " method.");

        private final int status;
        private final String text;

        Code(int status, String text) {
            this.status = status;
            this.text = text;
        }

        int status() {
            return status;
        }
    }
}

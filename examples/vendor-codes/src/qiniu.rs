vendor_codes! {
    /// Non-standard status codes of Qiniu's object storage, Kodo.
    ///
    /// The codes are from [its documentation][docs], as of December 2024. The documentation is in
    /// Chinese and explains the codes without phrases, so the phrases are short forms of the
    /// explanations in English.
    ///
    /// [docs]: https://developer.qiniu.com/kodo/3928/error-responses
    pub enum QiniuStatus {
        298 PARTIAL_SUCCESS "Partial Success"
            "Some of the operations in the request succeeded, and some did not."
            "https://developer.qiniu.com/kodo/3928/error-responses";
        419 ACCOUNT_FROZEN "Account Frozen"
            "The user's account is frozen."
            "https://developer.qiniu.com/kodo/3928/error-responses";
        478 MIRROR_FETCH_FAILED "Mirror Fetch Failed"
            "The object could not be fetched from the origin server that the bucket mirrors."
            "https://developer.qiniu.com/kodo/3928/error-responses";
        573 ACCESS_TOO_FREQUENT "Access Too Frequent"
            "A single object is requested too often."
            "https://developer.qiniu.com/kodo/3928/error-responses";
        579 CALLBACK_FAILED "Callback Failed"
            "The upload succeeded, but the user's server could not be notified."
            "https://developer.qiniu.com/kodo/3928/error-responses";
        599 OPERATION_FAILED "Operation Failed"
            "The operation failed on the server."
            "https://developer.qiniu.com/kodo/3928/error-responses";
        608 CONTENT_MODIFIED "Content Modified"
            "The content of the object has been changed."
            "https://developer.qiniu.com/kodo/3928/error-responses";
        612 NO_SUCH_OBJECT "No Such Object"
            "The object does not exist or has been deleted."
            "https://developer.qiniu.com/kodo/3928/error-responses";
        614 OBJECT_EXISTS "Object Exists"
            "An object with the target's name already exists."
            "https://developer.qiniu.com/kodo/3928/error-responses";
        630 TOO_MANY_BUCKETS "Too Many Buckets"
            "The user already has the maximum number of buckets."
            "https://developer.qiniu.com/kodo/3928/error-responses";
        631 NO_SUCH_BUCKET "No Such Bucket"
            "The bucket does not exist."
            "https://developer.qiniu.com/kodo/3928/error-responses";
        640 INVALID_MARKER "Invalid Marker"
            "The marker at which a listing should continue is invalid."
            "https://developer.qiniu.com/kodo/3928/error-responses";
        701 UPLOAD_CONTEXT_EXPIRED "Upload Context Expired"
            "The address or the context with which to resume an upload is wrong or has expired."
            "https://developer.qiniu.com/kodo/3928/error-responses";
    }
}

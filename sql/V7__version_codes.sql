-- Version codes go to 4294967295. The embedded database takes V1's int unsigned for an int, which ends at half of that.
ALTER TABLE `app_source` MODIFY COLUMN `version_code` bigint NOT NULL;
ALTER TABLE `app_source` MODIFY COLUMN `native_version_code` bigint NOT NULL DEFAULT 0;
ALTER TABLE `app_log_update` MODIFY COLUMN `wgt_version_code` bigint NOT NULL DEFAULT 0;

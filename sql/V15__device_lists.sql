-- A project's devices are narrowed to a platform, and to a version of one; versions of two platforms do not compare.
CREATE INDEX `ix_device_platform` ON `app_device` (`project_id`, `platform`, `native_version_code`, `wgt_version_code`);
ALTER TABLE `app_device` DROP INDEX `ix_device_version`;

-- Logs are read by time: the last entries of a project, or those of some days.
CREATE INDEX `ix_log_update_time` ON `app_log_update` (`project_id`, `created_time`);
ALTER TABLE `app_log_update` DROP INDEX `ix_log_update_project`;
CREATE INDEX `ix_report_time` ON `app_report` (`project_id`, `created_time`);

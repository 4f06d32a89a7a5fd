-- What devices may be offered is found in the index alone, however many releases a project has had.
CREATE INDEX `ix_source_offered` ON `app_source` (`project_id`, `type`, `status`, `native_version_code`, `version_code`);

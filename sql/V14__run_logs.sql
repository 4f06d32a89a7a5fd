-- What runs of pipelines write. The row of a log is what its writer holds on to: a batch of lines is stored together with the
-- new count, only while the writer is still the one named here and the count is what it thinks it is.
CREATE TABLE `app_run_log` (
  `run_id` varchar(36) NOT NULL,
  `project_id` varchar(36) NOT NULL,
  `writer` varchar(36) NOT NULL,
  `line_count` bigint NOT NULL DEFAULT 0,
  `characters` bigint NOT NULL DEFAULT 0,
  `deleted` boolean NOT NULL DEFAULT FALSE,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`run_id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
CREATE INDEX `ix_run_log_updated` ON `app_run_log` (`deleted`, `updated_time`);
CREATE INDEX `ix_run_log_project` ON `app_run_log` (`project_id`);

CREATE TABLE `app_run_line` (
  `run_id` varchar(36) NOT NULL,
  `seq` bigint NOT NULL,
  `step` varchar(100) NOT NULL,
  `written_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `content` varchar(16000) NOT NULL,
  `continued` boolean NOT NULL DEFAULT FALSE,
  PRIMARY KEY (`run_id`, `seq`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

-- What runs built: kept objects of the store, and the releases made of them. A key that ends in a slash stands for a folder.
CREATE TABLE `app_artifact` (
  `id` varchar(36) NOT NULL,
  `project_id` varchar(36) NOT NULL,
  `run_id` varchar(36) NOT NULL,
  `run_number` bigint NOT NULL,
  `step` varchar(100) NOT NULL,
  `kind` varchar(10) NOT NULL,
  `file_name` varchar(255) NOT NULL,
  `size` bigint NULL DEFAULT NULL,
  `md5` char(32) NULL DEFAULT NULL,
  `sha256` char(64) NULL DEFAULT NULL,
  `object_key` varchar(1024) NOT NULL,
  `key_hash` char(64) NOT NULL,
  `release_id` varchar(36) NULL DEFAULT NULL,
  `version` varchar(255) NULL DEFAULT NULL,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
CREATE INDEX `ix_artifact_project` ON `app_artifact` (`project_id`, `created_time`);
CREATE INDEX `ix_artifact_run` ON `app_artifact` (`run_id`);
CREATE INDEX `ix_artifact_key` ON `app_artifact` (`key_hash`);

-- Who went back to an earlier run's release, when and why; the ids of the releases that were turned off are separated by commas.
CREATE TABLE `app_rollback` (
  `id` varchar(36) NOT NULL,
  `project_id` varchar(36) NOT NULL,
  `artifact_id` varchar(36) NOT NULL,
  `run_id` varchar(36) NOT NULL,
  `run_number` bigint NOT NULL,
  `release_id` varchar(36) NOT NULL,
  `version` varchar(255) NOT NULL,
  `disabled` text NOT NULL,
  `reason` varchar(500) NOT NULL,
  `user_id` varchar(36) NOT NULL,
  `username` varchar(50) NOT NULL,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
CREATE INDEX `ix_rollback_project` ON `app_rollback` (`project_id`, `created_time`);

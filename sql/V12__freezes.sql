-- When nothing is published, and what an administrator let through all the same. Without a project: all projects.
CREATE TABLE `app_freeze` (
  `id` varchar(36) NOT NULL,
  `project_id` varchar(36) NULL DEFAULT NULL,
  `begins` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `ends` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `reason` varchar(255) NOT NULL,
  `created_by` varchar(36) NOT NULL,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
CREATE INDEX `ix_freeze_project` ON `app_freeze` (`project_id`, `ends`);

-- Kept for those who ask later who let what through, and why. For one pipeline, or for one branch of a project.
CREATE TABLE `app_freeze_override` (
  `id` varchar(36) NOT NULL,
  `freeze_id` varchar(36) NOT NULL,
  `project_id` varchar(36) NULL DEFAULT NULL,
  `pipeline_id` varchar(36) NULL DEFAULT NULL,
  `branch` varchar(250) NULL DEFAULT NULL,
  `reason` varchar(255) NOT NULL,
  `until` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `created_by` varchar(36) NOT NULL,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
CREATE INDEX `ix_freeze_override` ON `app_freeze_override` (`freeze_id`, `until`);

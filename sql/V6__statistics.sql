-- Batches of telemetry whose rows are committed: one that is delivered again, by the stream or after a lost answer, is
-- recognised and not written twice.
CREATE TABLE `app_telemetry_batch` (
  `id` varchar(36) NOT NULL,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
CREATE INDEX `ix_telemetry_batch_created` ON `app_telemetry_batch` (`created_time`);

-- When a device was active: the last day (and hour) since the epoch, UTC, and a bit for each of the 64 up to it, the lowest
-- for the last. The fingerprint tells whether what it says of itself has changed.
ALTER TABLE `app_device` ADD COLUMN `fingerprint` bigint NOT NULL DEFAULT 0;
ALTER TABLE `app_device` ADD COLUMN `last_day` bigint NOT NULL DEFAULT 0;
ALTER TABLE `app_device` ADD COLUMN `active_days` bigint NOT NULL DEFAULT 0;
ALTER TABLE `app_device` ADD COLUMN `last_hour` bigint NOT NULL DEFAULT 0;
ALTER TABLE `app_device` ADD COLUMN `active_hours` bigint NOT NULL DEFAULT 0;

-- Roll-ups by hour and by day: what stays when the update log's rows go. The period is counted from the epoch, UTC. The
-- rows of the project '' are those of all projects, without versions.
CREATE TABLE `app_stats_hour` (
  `project_id` varchar(36) NOT NULL,
  `period` bigint NOT NULL,
  `platform` varchar(10) NOT NULL,
  `native_version_code` bigint NOT NULL,
  `wgt_version_code` bigint NOT NULL,
  `native_version` varchar(50) NOT NULL DEFAULT '',
  `wgt_version` varchar(50) NOT NULL DEFAULT '',
  `checks` bigint NOT NULL DEFAULT 0,
  `offers` bigint NOT NULL DEFAULT 0,
  `active_devices` bigint NOT NULL DEFAULT 0,
  `new_devices` bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (`project_id`, `period`, `platform`, `native_version_code`, `wgt_version_code`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
CREATE INDEX `ix_stats_hour_period` ON `app_stats_hour` (`period`);

CREATE TABLE `app_stats_day` (
  `project_id` varchar(36) NOT NULL,
  `period` bigint NOT NULL,
  `platform` varchar(10) NOT NULL,
  `native_version_code` bigint NOT NULL,
  `wgt_version_code` bigint NOT NULL,
  `native_version` varchar(50) NOT NULL DEFAULT '',
  `wgt_version` varchar(50) NOT NULL DEFAULT '',
  `checks` bigint NOT NULL DEFAULT 0,
  `offers` bigint NOT NULL DEFAULT 0,
  `active_devices` bigint NOT NULL DEFAULT 0,
  `new_devices` bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (`project_id`, `period`, `platform`, `native_version_code`, `wgt_version_code`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
CREATE INDEX `ix_stats_day_period` ON `app_stats_day` (`period`);

-- Attempts to log in, by hour since the epoch, UTC.
CREATE TABLE `app_stats_login` (
  `period` bigint NOT NULL,
  `succeeded` bigint NOT NULL DEFAULT 0,
  `failed` bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (`period`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

-- What devices report of a release. A device counts once for each release and event.
CREATE TABLE `app_report` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `project_id` varchar(36) NOT NULL,
  `source_id` varchar(36) NOT NULL,
  `uuid` varchar(36) NOT NULL,
  `event` varchar(20) NOT NULL,
  `platform` varchar(10) NOT NULL,
  `native_version_code` bigint NOT NULL DEFAULT 0,
  `wgt_version_code` bigint NOT NULL DEFAULT 0,
  `code` varchar(50) NOT NULL DEFAULT '',
  `message` varchar(255) NOT NULL DEFAULT '',
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`),
  UNIQUE KEY `uk_report` (`source_id`, `uuid`, `event`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

CREATE TABLE `app_stats_release` (
  `source_id` varchar(36) NOT NULL,
  `downloaded` bigint NOT NULL DEFAULT 0,
  `installed` bigint NOT NULL DEFAULT 0,
  `failed` bigint NOT NULL DEFAULT 0,
  `launched` bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (`source_id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

CREATE TABLE `app_stats_failure` (
  `source_id` varchar(36) NOT NULL,
  `code` varchar(50) NOT NULL,
  `devices` bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (`source_id`, `code`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

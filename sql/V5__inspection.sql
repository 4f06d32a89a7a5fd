-- What was found in a package, as JSON; null for one that was never inspected.
ALTER TABLE `app_source` ADD COLUMN `inspection` mediumtext NULL DEFAULT NULL;

-- The uni-app that a project's packages must be of; null when it does not matter.
ALTER TABLE `app_project` ADD COLUMN `appid` varchar(100) NULL DEFAULT NULL;

-- Objects that no release uses any more and when they go. The id is the SHA-256 of the key, which is too long to be one.
-- A claimed one is being deleted: it cannot be taken back.
CREATE TABLE `app_storage_garbage` (
  `id` char(64) NOT NULL,
  `object_key` varchar(1024) NOT NULL,
  `due_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `claimed` smallint NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
CREATE INDEX `ix_storage_garbage_due` ON `app_storage_garbage` (`due_time`);

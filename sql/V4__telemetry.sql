-- An existing database has no defaults where V1 has them.
ALTER TABLE `app_log_login` ALTER COLUMN `ipaddr` SET DEFAULT '';
ALTER TABLE `app_log_login` ALTER COLUMN `login_location` SET DEFAULT '';
ALTER TABLE `app_log_login` ALTER COLUMN `browser` SET DEFAULT '';
ALTER TABLE `app_log_login` ALTER COLUMN `os` SET DEFAULT '';
ALTER TABLE `app_log_login` ALTER COLUMN `msg` SET DEFAULT '';
ALTER TABLE `app_log_login` ALTER COLUMN `status` SET DEFAULT '1';
ALTER TABLE `app_log_update` ALTER COLUMN `uuid` SET DEFAULT '';
ALTER TABLE `app_log_update` ALTER COLUMN `wgt_version` SET DEFAULT '';
ALTER TABLE `app_log_update` ALTER COLUMN `native_version` SET DEFAULT '';
ALTER TABLE `app_log_update` ALTER COLUMN `message` SET DEFAULT 'ok';
ALTER TABLE `app_log_update` ALTER COLUMN `wgt_version_code` SET DEFAULT 0;
ALTER TABLE `app_log_update` ALTER COLUMN `native_version_code` SET DEFAULT 0;
ALTER TABLE `app_log_update` ALTER COLUMN `status_code` SET DEFAULT 200;

-- Checks belong to a project; rows of an existing database do not know theirs.
ALTER TABLE `app_log_update` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;
ALTER TABLE `app_log_update` MODIFY COLUMN `native_version_code` bigint NOT NULL DEFAULT 0;
ALTER TABLE `app_log_update` ADD COLUMN `project_id` varchar(36) NOT NULL DEFAULT '';
ALTER TABLE `app_log_update` ADD COLUMN `platform` varchar(10) NOT NULL DEFAULT '';
ALTER TABLE `app_log_update` ADD COLUMN `ipaddr` varchar(50) NOT NULL DEFAULT '';
CREATE INDEX `ix_log_update_project` ON `app_log_update` (`project_id`, `id`);

ALTER TABLE `app_log_login` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;
CREATE INDEX `ix_log_login_username` ON `app_log_login` (`username`, `id`);

-- A device is known once per project. The rows of app_log_device_info are carried over and stay where they are.
CREATE TABLE `app_device` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `project_id` varchar(36) NOT NULL DEFAULT '',
  `uuid` varchar(36) NOT NULL,
  `brand` varchar(50) NOT NULL DEFAULT '',
  `model` varchar(50) NOT NULL DEFAULT '',
  `pixel_ratio` double NOT NULL DEFAULT 0,
  `screen_width` int NOT NULL DEFAULT 0,
  `screen_height` int NOT NULL DEFAULT 0,
  `window_width` int NOT NULL DEFAULT 0,
  `window_height` int NOT NULL DEFAULT 0,
  `status_bar_height` int NOT NULL DEFAULT 0,
  `language` varchar(50) NOT NULL DEFAULT '',
  `system` varchar(50) NOT NULL DEFAULT '',
  `version` varchar(50) NOT NULL DEFAULT '',
  `font_size_setting` varchar(50) NOT NULL DEFAULT '',
  `platform` varchar(10) NOT NULL DEFAULT '',
  `sdk_version` varchar(50) NOT NULL DEFAULT '',
  `window_top` int NOT NULL DEFAULT 0,
  `window_bottom` int NOT NULL DEFAULT 0,
  `wgt_version` varchar(50) NOT NULL DEFAULT '',
  `wgt_version_code` bigint NOT NULL DEFAULT 0,
  `native_version` varchar(50) NOT NULL DEFAULT '',
  `native_version_code` bigint NOT NULL DEFAULT 0,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`),
  UNIQUE KEY `uk_device` (`project_id`, `uuid`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
CREATE INDEX `ix_device_seen` ON `app_device` (`project_id`, `updated_time`);

INSERT INTO `app_device` (`uuid`, `brand`, `model`, `pixel_ratio`, `screen_width`, `screen_height`, `window_width`,
  `window_height`, `status_bar_height`, `language`, `system`, `version`, `font_size_setting`, `platform`, `sdk_version`,
  `window_top`, `window_bottom`, `created_time`, `updated_time`)
SELECT `uuid`, `brand`, `model`, `pixelRatio`, `screen_width`, `screen_height`, `window_width`,
  `window_height`, `status_bar_height`, `language`, `system`, `version`, `font_size_setting`, `platform`, `sdk_version`,
  `window_top`, `window_bottom`, `created_time`, `updated_time`
FROM `app_log_device_info`;

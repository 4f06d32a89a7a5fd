-- Words that operators may change: what select boxes show. Built-in ones stay, but can be relabelled and disabled; to a type
-- that is not extensible nothing can be added, because the server itself knows its values.
CREATE TABLE `app_dictionary_type` (
  `type_key` varchar(50) NOT NULL,
  `label_zh` varchar(100) NOT NULL,
  `label_en` varchar(100) NOT NULL,
  `built_in` boolean NOT NULL DEFAULT FALSE,
  `extensible` boolean NOT NULL DEFAULT TRUE,
  PRIMARY KEY (`type_key`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

CREATE TABLE `app_dictionary_item` (
  `type_key` varchar(50) NOT NULL,
  `item_key` varchar(50) NOT NULL,
  `label_zh` varchar(100) NOT NULL,
  `label_en` varchar(100) NOT NULL,
  `sort` int NOT NULL DEFAULT 0,
  `enabled` boolean NOT NULL DEFAULT TRUE,
  `built_in` boolean NOT NULL DEFAULT FALSE,
  PRIMARY KEY (`type_key`, `item_key`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

INSERT INTO `app_dictionary_type` (`type_key`, `label_zh`, `label_en`, `built_in`, `extensible`) VALUES
  ('platform', '平台', 'Platform', TRUE, FALSE),
  ('releaseType', '资源类型', 'Release type', TRUE, FALSE),
  ('updateMode', '更新方式', 'Update mode', TRUE, FALSE),
  ('reportEvent', '设备上报事件', 'Reported event', TRUE, FALSE),
  ('failureCode', '更新失败原因', 'Failure code', TRUE, TRUE),
  ('changelogPhrase', '更新日志常用语', 'Changelog phrase', TRUE, TRUE);

INSERT INTO `app_dictionary_item` (`type_key`, `item_key`, `label_zh`, `label_en`, `sort`, `built_in`) VALUES
  ('platform', 'android', '安卓', 'Android', 1, TRUE),
  ('platform', 'ios', '苹果', 'iOS', 2, TRUE),
  ('releaseType', '1', '安卓热更新包', 'Android wgt', 1, TRUE),
  ('releaseType', '2', '苹果热更新包', 'iOS wgt', 2, TRUE),
  ('releaseType', '3', '安卓安装包', 'Android package', 3, TRUE),
  ('releaseType', '4', '苹果安装包', 'iOS package', 4, TRUE),
  ('updateMode', '1', '用户选择更新', 'Ask the user', 1, TRUE),
  ('updateMode', '2', '强制更新', 'Force', 2, TRUE),
  ('updateMode', '3', '静默更新', 'Silent', 3, TRUE),
  ('reportEvent', 'downloaded', '已下载', 'Downloaded', 1, TRUE),
  ('reportEvent', 'installed', '已安装', 'Installed', 2, TRUE),
  ('reportEvent', 'failed', '失败', 'Failed', 3, TRUE),
  ('reportEvent', 'launched', '已启动', 'Launched', 4, TRUE),
  ('changelogPhrase', 'fixes', '修复已知问题', 'Bug fixes', 1, TRUE),
  ('changelogPhrase', 'performance', '优化性能', 'Performance improvements', 2, TRUE),
  ('changelogPhrase', 'features', '新增功能', 'New features', 3, TRUE);

-- Lists of devices by what operators look for, and one device's history.
CREATE INDEX `ix_device_project` ON `app_device` (`project_id`, `id`);
CREATE INDEX `ix_device_version` ON `app_device` (`project_id`, `native_version_code`, `wgt_version_code`);
CREATE INDEX `ix_device_model` ON `app_device` (`project_id`, `model`);
CREATE INDEX `ix_log_update_uuid` ON `app_log_update` (`uuid`, `id`);
CREATE INDEX `ix_report_uuid` ON `app_report` (`uuid`, `id`);
CREATE INDEX `ix_source_created` ON `app_source` (`created_time`);

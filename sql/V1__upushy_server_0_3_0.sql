-- The schema of upushy-server 0.3.0. On an existing database every table is there and nothing happens.
CREATE TABLE IF NOT EXISTS `app_user` (
  `id` varchar(36) NOT NULL,
  `username` varchar(50) NOT NULL,
  `password` varchar(200) NOT NULL,
  `email` varchar(320) NULL DEFAULT NULL,
  `nickname` varchar(255) NULL DEFAULT NULL,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`),
  UNIQUE KEY `uk_user_username` (`username`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

CREATE TABLE IF NOT EXISTS `app_project` (
  `id` varchar(36) NOT NULL,
  `user_id` varchar(36) NOT NULL,
  `name` varchar(50) NOT NULL,
  `describe` varchar(255) NOT NULL DEFAULT '',
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

CREATE TABLE IF NOT EXISTS `app_source` (
  `id` varchar(36) NOT NULL,
  `project_id` varchar(36) NOT NULL,
  `version` varchar(255) NOT NULL,
  `version_code` int unsigned NOT NULL,
  `native_version_code` int unsigned NOT NULL DEFAULT 0,
  `url` varchar(255) NOT NULL,
  `update_type` int unsigned NOT NULL DEFAULT 1,
  `type` int unsigned NOT NULL,
  `status` int unsigned NOT NULL DEFAULT 1,
  `changelog` varchar(255) NOT NULL DEFAULT '',
  `remark` varchar(255) NOT NULL DEFAULT '',
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

CREATE TABLE IF NOT EXISTS `app_log_login` (
  `id` int unsigned NOT NULL AUTO_INCREMENT,
  `username` varchar(50) NOT NULL,
  `ipaddr` varchar(50) NOT NULL DEFAULT '',
  `login_location` varchar(255) NOT NULL DEFAULT '',
  `browser` varchar(50) NOT NULL DEFAULT '',
  `os` varchar(50) NOT NULL DEFAULT '',
  `status` char(1) NOT NULL DEFAULT '1',
  `msg` varchar(255) NOT NULL DEFAULT '',
  `login_time` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

CREATE TABLE IF NOT EXISTS `app_log_update` (
  `id` int unsigned NOT NULL AUTO_INCREMENT,
  `uuid` varchar(36) NOT NULL DEFAULT '',
  `wgt_version` varchar(50) NOT NULL DEFAULT '',
  `wgt_version_code` int unsigned NOT NULL DEFAULT 0,
  `native_version` varchar(50) NOT NULL DEFAULT '',
  `native_version_code` int NOT NULL DEFAULT 0,
  `message` varchar(50) NOT NULL DEFAULT '',
  `status_code` int NOT NULL DEFAULT 0,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

CREATE TABLE IF NOT EXISTS `app_log_device_info` (
  `id` int unsigned NOT NULL AUTO_INCREMENT,
  `uuid` varchar(36) NOT NULL,
  `brand` varchar(50) NOT NULL DEFAULT '',
  `model` varchar(50) NOT NULL DEFAULT '',
  `pixelRatio` int unsigned NOT NULL DEFAULT 0,
  `screen_width` int unsigned NOT NULL DEFAULT 0,
  `screen_height` int unsigned NOT NULL DEFAULT 0,
  `window_width` int unsigned NOT NULL DEFAULT 0,
  `window_height` int unsigned NOT NULL DEFAULT 0,
  `status_bar_height` int unsigned NOT NULL DEFAULT 0,
  `language` varchar(50) NOT NULL DEFAULT '',
  `system` varchar(50) NOT NULL DEFAULT '',
  `version` varchar(50) NOT NULL DEFAULT '',
  `font_size_setting` varchar(50) NOT NULL DEFAULT '',
  `platform` varchar(10) NOT NULL DEFAULT '',
  `sdk_version` varchar(10) NOT NULL DEFAULT '',
  `window_top` int unsigned NOT NULL DEFAULT 0,
  `window_bottom` int unsigned NOT NULL DEFAULT 0,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`),
  UNIQUE KEY `uk_device_uuid` (`uuid`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

-- The tables as upushy-server 0.3.0 made them, with rows of all shapes in each. The collation is the database's own.
CREATE TABLE `app_user` (
  `id` varchar(36) NOT NULL,
  `username` varchar(50) NOT NULL,
  `password` varchar(200) NOT NULL,
  `email` varchar(320) DEFAULT NULL,
  `nickname` varchar(255) DEFAULT NULL,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`),
  UNIQUE KEY `IDX_90742f67686f12f2a660410409` (`username`)
) ENGINE=InnoDB;

CREATE TABLE `app_project` (
  `id` varchar(36) NOT NULL,
  `user_id` varchar(36) NOT NULL,
  `name` varchar(50) NOT NULL,
  `describe` varchar(255) NOT NULL DEFAULT '',
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB;

CREATE TABLE `app_source` (
  `id` varchar(36) NOT NULL,
  `project_id` varchar(36) NOT NULL,
  `version` varchar(255) NOT NULL,
  `version_code` int(10) unsigned NOT NULL,
  `native_version_code` int(10) unsigned NOT NULL DEFAULT '0',
  `url` varchar(255) NOT NULL,
  `update_type` int(10) unsigned NOT NULL DEFAULT '1',
  `type` int(10) unsigned NOT NULL,
  `status` int(10) unsigned NOT NULL DEFAULT '1',
  `changelog` varchar(255) NOT NULL,
  `remark` varchar(255) NOT NULL,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB;

CREATE TABLE `app_log_login` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `username` varchar(50) NOT NULL,
  `ipaddr` varchar(50) NOT NULL,
  `login_location` varchar(255) NOT NULL,
  `browser` varchar(50) NOT NULL,
  `os` varchar(50) NOT NULL,
  `status` char(1) NOT NULL,
  `msg` varchar(255) NOT NULL,
  `login_time` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB;

CREATE TABLE `app_log_update` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `uuid` varchar(36) NOT NULL,
  `wgt_version` varchar(50) NOT NULL,
  `wgt_version_code` int(10) unsigned NOT NULL,
  `native_version` varchar(50) NOT NULL,
  `native_version_code` int(10) unsigned NOT NULL,
  `message` varchar(50) NOT NULL,
  `status_code` int(11) NOT NULL,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB;

CREATE TABLE `app_log_device_info` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `uuid` varchar(36) NOT NULL,
  `brand` varchar(50) NOT NULL,
  `model` varchar(50) NOT NULL,
  `pixelRatio` int(10) unsigned NOT NULL,
  `screen_width` int(10) unsigned NOT NULL,
  `screen_height` int(10) unsigned NOT NULL,
  `window_width` int(10) unsigned NOT NULL,
  `window_height` int(10) unsigned NOT NULL,
  `status_bar_height` int(10) unsigned NOT NULL,
  `language` varchar(50) NOT NULL,
  `system` varchar(50) NOT NULL,
  `version` varchar(50) NOT NULL,
  `font_size_setting` varchar(50) NOT NULL,
  `platform` varchar(10) NOT NULL,
  `sdk_version` varchar(10) NOT NULL,
  `window_top` int(10) unsigned NOT NULL,
  `window_bottom` int(10) unsigned NOT NULL,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`),
  UNIQUE KEY `IDX_1a51d2b1d7e6f8a0c3c2f4b5e6` (`uuid`)
) ENGINE=InnoDB;

-- Both forms of uuid; the oldest user is neither the first by id nor by name. The password of both is "upushy-123456".
INSERT INTO `app_user` VALUES
 ('0a1b2c3d4e5f60718293a4b5c6d7e8f9', 'alice', '$argon2id$v=19$m=65536,p=4,t=3$sduRjGDe9w4GtJ79Hmc0+Q$GHibh/m6vz8OAlDv33YXWgQV50EgSpaEXiIWvW6SoX8', NULL, NULL, '2021-06-01 08:00:00.123456', '2021-06-01 08:00:00.123456'),
 ('ffffffff-1111-4222-8333-444444444444', 'zoe', '$argon2i$v=19$m=4096,t=3,p=1$UCV8f3lwJs62KBA1kkT3MA$FxlA1R8SnuqajN8t02HYr0QPPC6gk/IZX5d11Qb2Ho0', 'zoe@example.com', '佐伊 🚀', '2020-05-01 00:00:00.000001', '2022-01-01 10:11:12.131415');

INSERT INTO `app_project` VALUES
 ('11111111-2222-4333-8444-555555555555', 'ffffffff-1111-4222-8333-444444444444', '商城 🛒', '', '2020-05-02 00:00:00.000000', '2020-05-02 00:00:00.000000'),
 ('a1a2a3a4a5a6a7a8a9a0b1b2b3b4b5b6', '0a1b2c3d4e5f60718293a4b5c6d7e8f9', 'blog', 'it''s "quoted" \\ and long', '2021-06-02 00:00:00.500000', '2021-06-03 00:00:00.999999'),
 ('deadbeefdeadbeefdeadbeefdeadbeef', 'a-user-who-is-gone-00000000000000000', 'orphan', '', '2021-06-02 00:00:00.000000', '2021-06-02 00:00:00.000000');

INSERT INTO `app_source` VALUES
 ('50000000000000000000000000000001', '11111111-2222-4333-8444-555555555555', '1.0.0', 100, 0, '11111111-2222-4333-8444-555555555555/2021-02/app.apk', 1, 3, 1, '首发 🎉', '', '2021-02-28 08:46:59.793000', '2021-02-28 08:46:59.793000'),
 ('50000000-0000-4000-8000-000000000002', '11111111-2222-4333-8444-555555555555', '1.0.1', 101, 100, '11111111-2222-4333-8444-555555555555/2021-02/应用 1.wgt', 3, 1, 1, 'fix', 'note', '2021-03-01 00:00:00.000001', '2021-03-01 00:00:00.000001'),
 ('50000000-0000-4000-8000-000000000003', '11111111-2222-4333-8444-555555555555', '1.0.2', 102, 100, 'https://cdn.example.com/a.wgt', 2, 1, 0, REPEAT('长', 255), REPEAT('🙂', 255), '2021-03-02 00:00:00.000000', '2021-03-02 00:00:00.000000'),
 ('50000000000000000000000000000004', 'a1a2a3a4a5a6a7a8a9a0b1b2b3b4b5b6', '2.0', 4294967295, 0, 'https://apps.apple.com/app/id1', 1, 4, 1, '', '', '2021-04-01 00:00:00.000000', '2021-04-01 00:00:00.000000'),
 ('50000000000000000000000000000005', 'a1a2a3a4a5a6a7a8a9a0b1b2b3b4b5b6', '2.0.1', 201, 4294967295, 'x/y.wgt', 1, 2, 1, '', '', '2021-04-02 00:00:00.000000', '2021-04-02 00:00:00.000000'),
 ('50000000000000000000000000000006', 'a1a2a3a4a5a6a7a8a9a0b1b2b3b4b5b6', '2.0.1', 201, 4294967295, 'x/z.wgt', 1, 2, 1, 'the same versionCode twice', '', '2021-04-03 00:00:00.000000', '2021-04-03 00:00:00.000000');

INSERT INTO `app_log_login` VALUES
 (1, 'zoe', '203.0.113.7', '中国|华东', 'Chrome 90', 'Windows 10', '1', '登录成功', '2021-05-01 01:02:03', '2021-05-01 01:02:03.000100', '2021-05-01 01:02:03.000100'),
 (4294967290, 'alice', '2001:db8:85a3::8a2e:370:7334', '', '', '', '0', 'wrong password', '2021-05-02 01:02:03', '2021-05-02 01:02:03.000000', '2021-05-02 01:02:03.000000');

INSERT INTO `app_log_update` VALUES
 (7, '0123456789abcdef0123456789abcdef', '1.0.0', 100, '1.0.0', 100, '更新成功', 200, '2021-05-01 01:02:03.456789', '2021-05-01 01:02:03.456789'),
 (4294967291, '', '', 0, '', 4294967295, '', 404, '2021-05-01 01:02:04.000000', '2021-05-01 01:02:04.000000');

INSERT INTO `app_log_device_info` VALUES
 (3, '0123456789abcdef0123456789abcdef', 'HUAWEI', 'P40 Pro 📱', 3, 360, 780, 360, 700, 32, 'zh-CN', 'Android 10', '1.9.9', '16', 'android', '1.9.9', 0, 0, '2021-05-01 01:02:03.456789', '2022-05-01 01:02:03.456789'),
 (9, '01234567-89ab-4def-8123-456789abcdef', 'Apple', 'iPhone 12', 3, 390, 844, 390, 800, 47, 'en', 'iOS 14.5', '2', '17', 'ios', '2.0', 4, 34, '2021-05-02 01:02:03.000000', '2021-05-02 01:02:03.000000');

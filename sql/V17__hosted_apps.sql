-- What starts and claims of the server's own runs lock, as those of a project lock its row.
CREATE TABLE `app_run_lock` (
  `id` varchar(36) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
INSERT INTO `app_run_lock` (`id`) VALUES ('server');

-- Hosted apps. What they run as is told by the servers they run on; this is what was asked for, and the last change of each.
CREATE TABLE `app_hosted_app` (
  `id` varchar(31) NOT NULL,
  `title` varchar(100) NOT NULL,
  `template` varchar(50) NOT NULL,
  `version` varchar(50) NOT NULL,
  `domains` text NOT NULL, -- JSON, the default one first
  `port` int NOT NULL,
  `certificate` varchar(20) NOT NULL, -- none, letsencrypt or the number of one
  `sealed` mediumtext NOT NULL, -- what its .env holds beside that, as JSON, encrypted (base64)
  `volumes` boolean NOT NULL DEFAULT FALSE, -- whether its uninstallation takes its data along
  `last_change` varchar(20) NOT NULL,
  `last_run` varchar(36) NOT NULL,
  `created_by` varchar(36) NOT NULL,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

-- Definitions of pipelines, as their authors wrote them.
CREATE TABLE `app_pipeline` (
  `id` varchar(36) NOT NULL,
  `project_id` varchar(36) NOT NULL,
  `name` varchar(50) NOT NULL,
  `yaml` mediumtext NOT NULL,
  `created_by` varchar(36) NOT NULL,
  `updated_by` varchar(36) NOT NULL,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`),
  UNIQUE KEY `uk_pipeline_name` (`project_id`, `name`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

-- Secrets of projects, encrypted (base64).
CREATE TABLE `app_pipeline_secret` (
  `project_id` varchar(36) NOT NULL,
  `name` varchar(64) NOT NULL,
  `sealed` mediumtext NOT NULL,
  `updated_by` varchar(36) NOT NULL,
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`project_id`, `name`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

-- Where code hosts tell of pushes; the secret is encrypted (base64).
CREATE TABLE `app_webhook` (
  `id` varchar(36) NOT NULL,
  `project_id` varchar(36) NOT NULL,
  `pipeline_id` varchar(36) NOT NULL,
  `provider` varchar(20) NOT NULL,
  `sealed` mediumtext NOT NULL,
  `enabled` boolean NOT NULL DEFAULT TRUE,
  `created_by` varchar(36) NOT NULL,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
CREATE INDEX `ix_webhook_pipeline` ON `app_webhook` (`pipeline_id`);

-- What was delivered. Old rows lose headers and body first; what is left keeps them from being delivered again.
CREATE TABLE `app_webhook_delivery` (
  `id` varchar(36) NOT NULL,
  `webhook_id` varchar(36) NOT NULL,
  `delivery_key` varchar(100) NOT NULL,
  `push_key` varchar(64) NULL DEFAULT NULL,
  `event` varchar(50) NOT NULL,
  `branch` varchar(255) NULL DEFAULT NULL,
  `tag` varchar(255) NULL DEFAULT NULL,
  `commit_id` varchar(64) NULL DEFAULT NULL,
  `message` varchar(255) NULL DEFAULT NULL,
  `author` varchar(100) NULL DEFAULT NULL,
  `skipped` boolean NOT NULL DEFAULT FALSE,
  `result` varchar(20) NOT NULL,
  `reason_key` varchar(100) NOT NULL,
  `reason_arguments` text NOT NULL,
  `run_id` varchar(36) NULL DEFAULT NULL,
  `headers` text NOT NULL,
  `body` mediumtext NOT NULL,
  `body_size` int NOT NULL,
  `redelivery_of` varchar(36) NULL DEFAULT NULL,
  `received_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`),
  UNIQUE KEY `uk_webhook_delivery` (`webhook_id`, `delivery_key`),
  UNIQUE KEY `uk_webhook_push` (`webhook_id`, `push_key`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
CREATE INDEX `ix_webhook_delivery_time` ON `app_webhook_delivery` (`webhook_id`, `received_time`);

-- What an API token may call, separated by commas.
ALTER TABLE `app_api_token` ADD COLUMN `scopes` varchar(100) NOT NULL DEFAULT 'release';

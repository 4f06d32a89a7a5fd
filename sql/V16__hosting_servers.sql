-- Gitea, Portainer and Nginx Proxy Manager, which hosted apps live on: one row each, entered by an administrator.
CREATE TABLE `app_hosting_server` (
  `kind` varchar(20) NOT NULL,
  `base_url` varchar(500) NOT NULL,
  `credential` varchar(10) NOT NULL,
  `username` varchar(255) NULL DEFAULT NULL,
  `sealed` text NOT NULL,
  `fingerprint` char(64) NULL DEFAULT NULL,
  `owner` varchar(255) NULL DEFAULT NULL,
  `endpoint_id` int NULL DEFAULT NULL,
  `forward_host` varchar(255) NULL DEFAULT NULL,
  `email` varchar(255) NULL DEFAULT NULL,
  `updated_by` varchar(36) NOT NULL,
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`kind`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

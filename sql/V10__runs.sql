-- Runs of pipelines. A worker may claim a run whose due_time has come: a queued one at once, one that is being worked on when
-- its lease ends. Runs that wait for a person, and those that have ended, have none. Every write of a worker names the
-- lease_token it was given; each claim counts it up, so that a worker which lost its lease changes nothing.
CREATE TABLE `app_pipeline_run` (
  `id` varchar(36) NOT NULL,
  `project_id` varchar(36) NOT NULL,
  `number` bigint NOT NULL,
  `pipeline_id` varchar(36) NULL DEFAULT NULL,
  `pipeline_name` varchar(255) NOT NULL,
  `yaml` mediumtext NOT NULL,
  `lane` varchar(320) NOT NULL, -- what the definition's limit of concurrent runs counts by
  `concurrency` int NOT NULL,
  `trigger_kind` varchar(20) NOT NULL,
  `branch` varchar(255) NULL DEFAULT NULL,
  `tag` varchar(255) NULL DEFAULT NULL,
  `commit_id` varchar(255) NULL DEFAULT NULL,
  `message` varchar(500) NULL DEFAULT NULL,
  `author` varchar(255) NULL DEFAULT NULL,
  `rerun_of` bigint NULL DEFAULT NULL,
  `started_by` varchar(36) NOT NULL,
  `state` varchar(20) NOT NULL,
  `verdict` varchar(20) NULL DEFAULT NULL, -- what it will be once everything is taken back
  `cancel_requested_by` varchar(36) NULL DEFAULT NULL,
  `due_time` timestamp(6) NULL DEFAULT NULL,
  `lease_owner` varchar(100) NULL DEFAULT NULL,
  `lease_token` bigint NOT NULL DEFAULT 0,
  `workspace` varchar(36) NULL DEFAULT NULL,
  `worked_ms` bigint NOT NULL DEFAULT 0,
  `failure_key` varchar(150) NULL DEFAULT NULL,
  `failure_arguments` text NULL,
  `queued_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `started_time` timestamp(6) NULL DEFAULT NULL,
  `ended_time` timestamp(6) NULL DEFAULT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `ux_pipeline_run_number` UNIQUE (`project_id`, `number`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
CREATE INDEX `ix_pipeline_run_due` ON `app_pipeline_run` (`due_time`, `project_id`);
CREATE INDEX `ix_pipeline_run_state` ON `app_pipeline_run` (`project_id`, `state`, `number`);
CREATE INDEX `ix_pipeline_run_pipeline` ON `app_pipeline_run` (`pipeline_id`, `number`);
CREATE INDEX `ix_pipeline_run_alive` ON `app_pipeline_run` (`state`);

CREATE TABLE `app_pipeline_step` (
  `run_id` varchar(36) NOT NULL,
  `position` int NOT NULL,
  `name` varchar(100) NOT NULL,
  `kind` varchar(50) NOT NULL,
  `stage` varchar(10) NOT NULL,
  `approval` boolean NOT NULL DEFAULT FALSE,
  `state` varchar(20) NOT NULL,
  `attempt` int NOT NULL DEFAULT 0, -- executions begun, after crashes included
  `failures` int NOT NULL DEFAULT 0, -- what the definition's retries count
  `remembered` mediumtext NULL,
  `outcome` mediumtext NULL,
  `failure_key` varchar(150) NULL DEFAULT NULL,
  `failure_arguments` text NULL,
  `approved_by` varchar(36) NULL DEFAULT NULL,
  `approved_time` timestamp(6) NULL DEFAULT NULL,
  `started_time` timestamp(6) NULL DEFAULT NULL,
  `ended_time` timestamp(6) NULL DEFAULT NULL,
  PRIMARY KEY (`run_id`, `position`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

// Written by `npm run api`; do not edit.
export interface paths {
    "/api/app/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The hosted apps
         * @description By id, with Portainer's other stacks. What a server that does not answer would tell is missing.
         */
        get: operations["list_15"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/apps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A hosted app
         * @description What a server that does not answer would tell is missing.
         */
        get: operations["get_4"];
        put?: never;
        post?: never;
        /**
         * Uninstall an app
         * @description Its repository, then its proxy hosts, then its stack. One that fails on the way goes on with retry.
         */
        delete: operations["uninstall"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/apps/{id}/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An app's domains */
        get: operations["list_6"];
        /**
         * Change domains, certificate or configuration
         * @description Of one of the app's proxy hosts.
         */
        put: operations["update_5"];
        /**
         * Add domains
         * @description They join the app's proxy host, whose configuration stays. When there is none, one is made with the port its containers tell and the configuration of its repository.
         */
        post: operations["add"];
        /**
         * Give up all domains
         * @description Deletes all of the app's proxy hosts.
         */
        delete: operations["delete_6"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/apps/{id}/domains/init": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish as at first
         * @description Makes a proxy host for the domains the app was installed with; one that is there gets the port its containers tell and the configuration of its repository, and keeps domains and certificate.
         */
        post: operations["init"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/apps/{id}/env": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The environment of an app's main container
         * @description Secrets included.
         */
        get: operations["environment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/apps/{id}/redeploy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeploy an app
         * @description With its repository as it is now and newly pulled images.
         */
        post: operations["redeploy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/apps/{id}/repository": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where an app is modified
         * @description The page of its repository; what is committed there takes effect with a redeployment.
         */
        get: operations["repository"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/apps/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart an app
         * @description Stops and starts it.
         */
        post: operations["restart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/apps/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try again what failed
         * @description Goes on with an uninstallation, or takes back what another change left behind.
         */
        post: operations["retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/apps/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an app
         * @description Makes the containers of one that was stopped.
         */
        post: operations["start_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/apps/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an app
         * @description Removes its containers; its data stays.
         */
        post: operations["stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The certificates to choose from
         * @description Those that Nginx Proxy Manager has.
         */
        get: operations["certificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/install": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Install an app
         * @description Checks everything first, then queues a run: repository, stack, proxy host. When a part fails, what was done is taken back. Refused with every problem there is, each with its field.
         */
        post: operations["install"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/install/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an installation
         * @description Finds every problem there is; changes nothing.
         */
        post: operations["check_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be installed
         * @description The templates built in and those in DATA_DIR/library, by name, all at once; those with problems, too.
         */
        get: operations["list_14"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/library/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A template with its files */
        get: operations["get_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The servers' settings
         * @description Administrators only. All three, also those that nobody entered yet; never a secret.
         */
        get: operations["list_13"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/servers/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Enter a server's settings
         * @description Administrators only. Replaces them all; an absent secret stays as it is, unless the address, the fingerprint or the kind of secret changes: then it must be given again. Encrypted at rest.
         */
        put: operations["put_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/app/servers/{kind}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a server with its settings
         * @description Administrators only. Connects, logs in and looks for what the settings name; changes nothing there. What is wrong is in the answer.
         */
        post: operations["test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basic/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a client needs before anybody logs in */
        get: operations["config"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basic/config/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The machine and the process the server runs in
         * @description Sizes are bytes, times seconds.
         */
        get: operations["system"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basic/oss-sts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Credentials to upload straight to the store
         * @description Good for some minutes, for PutObject and multipart uploads with any OSS SDK, and only for keys below prefix: the project's, for its maintainers, or without projectId the caller's own upload area. Then register the key with POST /api/source.
         */
        get: operations["credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basic/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How calls are signed
         * @description What a panel needs to sign its calls where the server asks for it. Not signed itself.
         */
        get: operations["terms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basic/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Is there an update?
         * @description Answers with the highest enabled native release and the highest enabled wgt made for the device's native version (or, where there is none, the highest of all); either is null when there is none. The device compares. At most 64 KB of body; unknown fields are ignored.
         */
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The state of all projects at a glance
         * @description Of the projects one is a member of; of all for administrators. What versions devices run is at /api/stats/adoption.
         */
        get: operations["dashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/device/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What would this device get now, and why
         * @description Of a device by its uuid, as it was last seen; or of any with the versions that are given. It is the selection that devices meet; each release says why it is installed or not.
         */
        get: operations["decision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All types with their items
         * @description Disabled items are told, too.
         */
        get: operations["all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dictionary/item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Relabel, move, enable or disable an item */
        put: operations["updateItem"];
        /** Add an item */
        post: operations["createItem"];
        /** Delete an item */
        delete: operations["deleteItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dictionary/type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Relabel a type */
        put: operations["updateType"];
        /** Add a type */
        post: operations["createType"];
        /** Delete a type */
        delete: operations["deleteType"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Devices that checked for updates
         * @description Of one project, the newest first. Administrators may leave projectId out.
         */
        get: operations["devices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Attempts to log in
         * @description Administrators see everybody's, others their own; the newest first.
         */
        get: operations["logins_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What devices reported of releases
         * @description Of one project, the newest first. Administrators may leave projectId out.
         */
        get: operations["reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answered update checks
         * @description Of one project, the newest first. Administrators may leave projectId out.
         */
        get: operations["checks_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One pipeline */
        get: operations["get_1"];
        /**
         * Change a pipeline
         * @description Owners only. Runs that have begun keep the one they have.
         */
        put: operations["update_2"];
        /**
         * Create a pipeline
         * @description Owners only. A definition with mistakes is refused with all of them, each with its line.
         */
        post: operations["create_3"];
        /**
         * Delete a pipeline
         * @description Owners only; its webhooks go with it.
         */
        delete: operations["delete_2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/artifact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a project's runs built
         * @description Members only. The newest run first. Kept for ARTIFACT_DAYS and up to ARTIFACTS_PER_PROJECT; what devices may be offered stays.
         */
        get: operations["list_12"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/artifact/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who rolled a project back, when and why
         * @description Members only. The latest first.
         */
        get: operations["rollbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/artifact/{id}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Roll back to this run's release
         * @description Enables the release and disables every newer one of the same project, type and native version, at once. Devices that have a newer version keep it, because they compare version codes; the others get this one. Maintainers only; who, when and why is kept.
         */
        post: operations["rollBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Freezes of a project
         * @description Its own and those of all projects; without projectId, those of all projects.
         */
        get: operations["list_5"];
        /** Move a freeze, or give another reason */
        put: operations["update_4"];
        /**
         * Freeze a project
         * @description Its owners may; all projects, only administrators.
         */
        post: operations["create_5"];
        /**
         * Delete a freeze
         * @description What was let through it stays on record.
         */
        delete: operations["delete_5"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/freeze/{id}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a pipeline or branch through a freeze
         * @description Administrators only. The reason is kept, with the administrator's name.
         */
        post: operations["override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A project's runs
         * @description The newest first.
         */
        get: operations["list_7"];
        put?: never;
        /**
         * Start a run
         * @description Queues a run of a stored definition, as it is now. For maintainers.
         */
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/run/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A run with its steps */
        get: operations["get_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/run/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a run pass
         * @description It waits before a step for that. For maintainers.
         */
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/run/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a run
         * @description What it did outside is taken back. Nothing happens to a run that has ended. For maintainers.
         */
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/run/{id}/compensate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try again to take back what a run did
         * @description For a run that ended as compensation_failed. For maintainers.
         */
        post: operations["compensate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/run/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a run
         * @description Server-sent events named `run`, each with the whole run and its steps as /api/pipeline/run/{id} tells them: at once and on each change, until the run ends. After ten minutes the stream ends, too; connect again.
         */
        get: operations["follow_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/run/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a log as server-sent events
         * @description All lines after a number, then those that are written, each event with the messages of the WebSocket as its data; lines carry the last one's number as the event's id. Ends with the run (after {state:…}), with the login, and for API tokens after five minutes: connect again with Last-Event-ID.
         */
        get: operations["follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/run/{id}/log/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole log as a file
         * @description Plain text, without colours: time, step and text of each line up to now.
         */
        get: operations["download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/run/{id}/log/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of a log
         * @description Lines in their order, of one step or with a text in them if asked for.
         */
        get: operations["page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/run/{id}/log/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A ticket for a WebSocket
         * @description Good once, for half a minute and this run. Then open /api/pipeline/run/{id}/log/ws?ticket=…&after=seq: all lines after that number are sent, then those that are written, as JSON messages {lines:[{seq,step,time,text,continued}]}; {lagging:true,at:seq} tells a slow reader that the next lines come from the record; {state:…} is the last when the run is over. A ping comes every 30 seconds. The connection is closed with 1008 when the login ends or the user is no member any more, not when an access token expires.
         */
        post: operations["ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/run/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do not let a run pass
         * @description It fails, and what it did outside is taken back. For maintainers.
         */
        post: operations["reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/run/{id}/rerun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repeat a run
         * @description Queues a run of the definition and commit that run had, whatever became of it. For maintainers.
         */
        post: operations["rerun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The secrets of a project
         * @description Owners only; names, never values.
         */
        get: operations["list_4"];
        /**
         * Set a secret
         * @description Owners only. Makes it, or replaces its value; encrypted at rest and told to nobody again.
         */
        put: operations["put"];
        post?: never;
        /**
         * Remove a secret
         * @description Owners only.
         */
        delete: operations["delete_4"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Definitions to begin with
         * @description With comments in the caller's language.
         */
        get: operations["templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a definition
         * @description Owners only. Problems keep it from being stored, warnings do not.
         */
        post: operations["validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The webhooks of a pipeline
         * @description Owners only; never their secrets.
         */
        get: operations["list_3"];
        /**
         * Turn a webhook on or off, or give it another secret
         * @description Owners only.
         */
        put: operations["update_3"];
        /**
         * Make a webhook
         * @description Owners only. Its runs are started in the caller's name. The secret is told this once.
         */
        post: operations["create_4"];
        /**
         * Delete a webhook
         * @description Owners only; its deliveries go with it.
         */
        delete: operations["delete_3"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/webhook/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a webhook was delivered
         * @description Owners only; the newest 100, newest first.
         */
        get: operations["deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/webhook/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One delivery
         * @description Owners only; with its headers and the beginning of its body.
         */
        get: operations["delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/webhook/delivery/{id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver once more
         * @description Owners only. A push is judged by the pipeline as it is now; a run starts in the caller's name.
         */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pipelines of a project
         * @description By name; sortKey: name, createdTime, updatedTime.
         */
        get: operations["list_11"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One project */
        get: operations["get"];
        /**
         * Change a project
         * @description Owners only.
         */
        put: operations["update_1"];
        /**
         * Create a project
         * @description The caller becomes its owner.
         */
        post: operations["create_2"];
        /**
         * Delete a project
         * @description Owners only, and only when it has no sources left.
         */
        delete: operations["delete_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project/member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add a member or change a member's role
         * @description Owners only.
         */
        put: operations["putMember"];
        post?: never;
        /**
         * Remove a member
         * @description Owners remove anyone, others themselves.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The members of a project */
        get: operations["members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project/storage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a project's packages take
         * @description Members only; counted when asked.
         */
        get: operations["ofProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an API token
         * @description The secret is told this once. The token acts in the caller's name, on this project only.
         */
        post: operations["create_6"];
        /**
         * Revoke an API token
         * @description It stops working at once.
         */
        delete: operations["revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API tokens of a project
         * @description Owners see all, maintainers their own; never the secret.
         */
        get: operations["list_10"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's projects
         * @description Those the caller is a member of, the newest first.
         */
        get: operations["list_9"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What became of a release on a device
         * @description Counts a device once for each release and event, however often it reports. Reports of releases that do not exist in the project are taken and ignored. Unknown fields are ignored.
         */
        post: operations["report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Settings that can be changed here
         * @description Who may register is at /api/user/registration.
         */
        get: operations["list_2"];
        /** Change a setting */
        put: operations["change_1"];
        post?: never;
        /** Go back to what is configured */
        delete: operations["reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Releases of a project
         * @description Of one type; the highest versionCode first.
         */
        get: operations["list_1"];
        /**
         * Change, enable or disable a release
         * @description status 0 takes it away from devices at once, status 1 offers it again, after its package has been inspected. Maintainers and owners only.
         */
        put: operations["update"];
        /**
         * Register a release
         * @description versionCode must be greater than every other of the project and type; a wgt names an existing native version of the same platform. The package behind an object key is inspected before devices are offered it; version and versionCode may be left to it. Maintainers and owners only.
         */
        post: operations["create_1"];
        /**
         * Delete a release
         * @description A native one only when no wgt is made for it.
         */
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/source/native/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The highest native versionCode of each platform */
        get: operations["latestNatives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/source/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a package and register its release
         * @description A form with the package as file and the fields of POST /api/source, without url. Name the fields before the file: then what cannot be accepted is refused before the bytes are sent. The package is at most SERVER_UPLOAD_LIMIT megabytes; size, md5 and sha256 are computed while it arrives. It is inspected before it is registered; version and versionCode may be left to it.
         */
        post: operations["upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stats/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Active and new devices over time */
        get: operations["active"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stats/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions that active devices ran, over time
         * @description Of one project.
         */
        get: operations["adoption"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stats/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answered update checks over time */
        get: operations["checks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stats/logins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Attempts to log in over time
         * @description For administrators; platform means nothing here.
         */
        get: operations["logins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stats/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many checks were answered with an update, over time */
        get: operations["offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stats/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What devices reported of a release
         * @description From its first day on.
         */
        get: operations["release"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stats/release/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What depends on a release
         * @description To be looked at before it is deleted.
         */
        get: operations["use"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storage/orphans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Uploads that no release uses
         * @description The oldest first. They are deleted after ORPHAN_UPLOAD_DAYS. Administrators only.
         */
        get: operations["orphans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storage/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each project's packages take
         * @description Administrators only; counted when asked.
         */
        get: operations["ofProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The state of this instance and of what it depends on
         * @description Administrators only. A database, cache or store that does not answer within two seconds is told as down; administrators who were here a moment ago are shown it even then.
         */
        get: operations["state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Is there an update?
         * @description Answers with the highest enabled native release and the highest enabled wgt made for the device's native version (or, where there is none, the highest of all); either is null when there is none. The device compares. At most 64 KB of body; unknown fields are ignored.
         */
        post: operations["check_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin an upload to signed addresses
         * @description For S3-compatible stores without a role to assume. PUT each part to its address, then complete the upload and register its key with POST /api/source. What is never completed, the bucket's rule for unfinished uploads should remove. Maintainers and owners only.
         */
        post: operations["begin"];
        /**
         * Give up an upload to signed addresses
         * @description Its parts are removed.
         */
        delete: operations["abort"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/upload/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete an upload to signed addresses
         * @description Makes one object of the parts. May be repeated when its answer was lost.
         */
        post: operations["complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register
         * @description The first user becomes the administrator, and registration closes until one opens it.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/login/captcha": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Captcha for logging in
         * @description Valid for 60 seconds and one attempt.
         */
        get: operations["loginCaptcha"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends this login: its access token and refresh token stop working.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the caller's password
         * @description Ends all logins of the caller, this one included.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's account */
        get: operations["profile"];
        /** Change the caller's nickname or e-mail address */
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New access token and refresh token
         * @description The given refresh token is spent: it works for 30 more seconds, with the same result. Used later, it ends the login.
         */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/register/captcha": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Captcha for registering
         * @description Valid for 60 seconds and one attempt.
         */
        get: operations["registerCaptcha"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may register, and whether captchas are on */
        get: operations["registration"];
        /**
         * Open or close registration
         * @description Administrators only.
         */
        put: operations["setRegistration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's logins
         * @description Those that have not ended, the newest first.
         */
        get: operations["list_8"];
        put?: never;
        post?: never;
        /**
         * End one of the caller's logins
         * @description Takes effect at once.
         */
        delete: operations["end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New access token
         * @description For clients that keep their refresh token; others use /api/user/refresh.
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Sorts by username, nickname, email, role, enabled or createdTime.
         */
        get: operations["list"];
        /**
         * Change a user's role, enable or disable the user
         * @description Takes effect at once.
         */
        put: operations["changeAccess"];
        /** Create a user */
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a user's password
         * @description Ends all logins of the user.
         */
        put: operations["resetPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhook/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver an event
         * @description For code hosts; the body is what they send, proven with the webhook's secret: X-Hub-Signature-256 (GitHub), X-Gitlab-Token or webhook-signature (GitLab), X-Gitea-Signature (Gitea), X-Gitee-Token with X-Gitee-Timestamp (Gitee: password or signature). Pushes to the definition's branches and tags start a run; anything else is answered with the reason why it does not.
         */
        post: operations["deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbortSignedUpload: {
            key: string;
            projectId: string;
            uploadId: string;
        };
        AccessChange: {
            /** @description Absent keeps it; false ends all logins of the user */
            enabled?: boolean;
            id: string;
            /**
             * @description Absent keeps it
             * @enum {string}
             */
            role?: "admin" | "user";
        };
        ActivePoint: {
            /**
             * Format: int64
             * @description Devices that checked, each once
             * @example 900
             */
            activeDevices?: number;
            /**
             * Format: int64
             * @description Devices that checked for the first time ever
             * @example 25
             */
            newDevices?: number;
            /**
             * Format: date-time
             * @description When the hour or day begins, UTC
             */
            time?: string;
        };
        AddAppDomains: {
            /**
             * @description none (HTTP only), letsencrypt (a new one), or the id of a certificate; when absent, that of the proxy host there is, or none
             * @example letsencrypt
             */
            certificate?: string;
            /**
             * @description To those the app has
             * @example [
             *       "www.example.com"
             *     ]
             */
            domains: string[];
        };
        Adoption: {
            /**
             * @description How long each point is
             * @enum {string}
             */
            by: "hour" | "day";
            /** @description Active devices with any other version, for each of the times */
            others: number[];
            /** @description When the hours or days begin, UTC */
            times: string[];
            /** @description The 20 most used versions of the whole range, the most used first */
            versions: components["schemas"]["AdoptionVersion"][];
        };
        AdoptionVersion: {
            /** @description Active devices that ran it, for each of the times */
            devices: number[];
            /** @example 1.0.0 */
            nativeVersion: string;
            /**
             * Format: int64
             * @example 100
             */
            nativeVersionCode: number;
            /** @example android */
            platform: string;
            /** @example 1.4.0 */
            wgtVersion: string;
            /**
             * Format: int64
             * @example 104
             */
            wgtVersionCode: number;
        };
        Affected: {
            /**
             * Format: int64
             * @description How many records are gone
             * @example 1
             */
            affected: number;
        };
        ApiToken: {
            /** Format: date-time */
            createdTime: string;
            /**
             * Format: date-time
             * @description Absent: never
             */
            expiresTime?: string;
            /**
             * @description How the token begins
             * @example upt_a1b2
             */
            hint: string;
            /** @example 0b9d5cbc6d6f4f0c9a5f8b1e2d3c4a5f */
            id: string;
            /**
             * Format: date-time
             * @description To the minute; absent: not yet
             */
            lastUsedTime?: string;
            /** @example Jenkins */
            name: string;
            /** @example 4a5f0b9d5cbc6d6f4f0c9a5f8b1e2d3c */
            projectId: string;
            /** @description What it may call */
            scopes: ("release" | "pipeline")[];
            /** @example 8b1e2d3c4a5f0b9d5cbc6d6f4f0c9a5f */
            userId: string;
        };
        AppChange: {
            /** @example blog */
            appId: string;
            /** @enum {string} */
            change: "install" | "start" | "stop" | "restart" | "redeploy" | "publish" | "unpublish" | "uninstall";
            /** @description Of the project `server`; follow it at /api/pipeline/run/{id} */
            runId: string;
            /**
             * Format: int64
             * @description Counts the server's own runs
             * @example 7
             */
            runNumber: number;
        };
        AppDomainChange: {
            /** @example blog */
            appId: string;
            /** @enum {string} */
            change: "install" | "start" | "stop" | "restart" | "redeploy" | "publish" | "unpublish" | "uninstall";
            /** @description Of the project `server`; follow it at /api/pipeline/run/{id} */
            runId: string;
            /**
             * Format: int64
             * @description Counts the server's own runs
             * @example 7
             */
            runNumber: number;
        };
        AppDomains: {
            hosts: components["schemas"]["AppProxyHost"][];
            /**
             * @description Where Nginx Proxy Manager reaches the app
             * @example http://172.17.0.1:8082
             */
            target: string;
            /** @description Whether the app's containers tell that port; while they do not, the one it was given */
            told: boolean;
        };
        AppProxyHost: {
            /**
             * Format: int64
             * @description Null: over HTTP only
             * @example 3
             */
            certificateId?: number;
            /** @description For nginx's server block, blank for nothing */
            config: string;
            domains: string[];
            enabled: boolean;
            /** @description Why nginx did not */
            error?: string;
            forceHttps: boolean;
            /**
             * Format: int64
             * @example 12
             */
            id: number;
            /** @description Whether it was made for the app; else by hand, leading to its port */
            made: boolean;
            /** @description Whether nginx took it; null when it was never asked to */
            online?: boolean;
            /** @example http://172.17.0.1:8082 */
            target: string;
        };
        AppServerState: {
            /**
             * @description gitea, portainer or proxy-manager
             * @example portainer
             */
            kind: string;
            /** @description What is wrong with it, and what to do; null: nothing */
            problem?: string;
            reachable: boolean;
            /** @example Portainer */
            title: string;
        };
        AppTemplate: {
            /** @description Whether it came with the server; the others lie in DATA_DIR/library */
            builtIn: boolean;
            /** @description What it is, blank when its author says nothing */
            describe: string;
            /** @description Whether it can be installed: whether there are no problems */
            installable: boolean;
            /** @example wordpress */
            name: string;
            /**
             * Format: int32
             * @description Of the machine the containers run on, unless another is chosen
             * @example 8082
             */
            port: number;
            /** @description What is wrong with its files */
            problems: components["schemas"]["AppTemplateProblem"][];
            /** @description What whoever installs it may fill in */
            settings: components["schemas"]["AppTemplateSetting"][];
            /** @example WordPress */
            title: string;
            /**
             * @description The first is offered first
             * @example [
             *       "6.8",
             *       "6.7"
             *     ]
             */
            versions: string[];
        };
        AppTemplateDetail: {
            /** @description The text of docker-compose.yml, blank when it is missing */
            compose: string;
            /** @description Paths from the template's folder */
            files: components["schemas"]["AppTemplateFile"][];
            /** @description What nginx is told beside the usual, blank for nothing */
            proxyConfig: string;
            template: components["schemas"]["AppTemplate"];
        };
        AppTemplateFile: {
            /** @example docker-compose.yml */
            path: string;
            /**
             * Format: int64
             * @description Bytes
             * @example 1024
             */
            size: number;
        };
        AppTemplateProblem: {
            /**
             * @description From the template's folder; blank: the folder itself
             * @example .env
             */
            file: string;
            /** @example APP_HTTP_PORT is missing */
            text: string;
        };
        AppTemplateSetting: {
            /**
             * @description A key of the .env
             * @example TABLE_PREFIX
             */
            key: string;
            required: boolean;
            /** @example Prefix of the database's tables */
            title: string;
            /**
             * @description What it is otherwise
             * @example wp_
             */
            value: string;
        };
        Approve: {
            /**
             * @description The name of the step the run waits at
             * @example release
             */
            step: string;
        };
        /** @description Something a run built */
        Artifact: {
            /** Format: date-time */
            createdTime?: string;
            /** @example shop-1.4.0.wgt */
            fileName?: string;
            id?: string;
            /** @description Object key; of a folder what the keys of its files begin with, ending in a slash */
            key?: string;
            /**
             * @description file: an object of the store. folder: several. release: offered to devices
             * @enum {string}
             */
            kind?: "file" | "folder" | "release";
            md5?: string;
            projectId?: string;
            /** @description Only of a release: the source that was made */
            releaseId?: string;
            runId?: string;
            /**
             * Format: int64
             * @example 42
             */
            runNumber?: number;
            sha256?: string;
            /**
             * Format: int64
             * @description Bytes
             * @example 734003
             */
            size?: number;
            /**
             * @description The step that recorded it
             * @example upload
             */
            step?: string;
            /** @description Where it is downloaded; null of a folder */
            url?: string;
            /**
             * @description Only of a release
             * @example 1.4.0
             */
            version?: string;
        };
        BasicConfig: {
            /**
             * Format: int64
             * @description The server's clock, milliseconds since 1970
             */
            serviceTime: number;
            /**
             * @description Where devices ask, relative to the server's address
             * @example /api/update
             */
            updateUrlSuffix: string;
        };
        BeginSignedUpload: {
            /**
             * @description The package's own name; the key ends with it
             * @example app.wgt
             */
            fileName: string;
            projectId: string;
            /**
             * Format: int64
             * @description Bytes of the package
             * @example 20971520
             */
            size: number;
        };
        Captcha: {
            /**
             * @description An svg element
             * @example <svg …>…</svg>
             */
            img: string;
            /**
             * @description Sent back with the four characters seen
             * @example 0b9d5cbc6d6f4f0c9a5f8b1e2d3c4a5f
             */
            uuid: string;
        };
        ChecksPoint: {
            /**
             * Format: int64
             * @description Answered update checks
             * @example 1200
             */
            checks?: number;
            /**
             * Format: date-time
             * @description When the hour or day begins, UTC
             */
            time?: string;
        };
        CompleteSignedUpload: {
            key: string;
            parts: components["schemas"]["SignedUploadPart"][];
            projectId: string;
            uploadId: string;
        };
        Cpu: {
            model: string;
            times: components["schemas"]["Times"];
        };
        Create: {
            /**
             * Format: date-time
             * @description When it begins
             * @example 2027-02-05T16:00:00.000Z
             */
            from: string;
            /** @description Absent: all projects, which only administrators may freeze */
            projectId?: string;
            /** @example Spring Festival */
            reason: string;
            /**
             * Format: date-time
             * @description When it is over, later than from
             * @example 2027-02-13T16:00:00.000Z
             */
            to: string;
        };
        CreateItem: {
            /** @description true when absent */
            enabled?: boolean;
            /**
             * @description Letters, digits and . _ -; unique within the type, never changes
             * @example 1205
             */
            key: string;
            /** @example Version does not match */
            labelEn: string;
            /** @example 版本不匹配 */
            labelZh: string;
            /**
             * Format: int32
             * @description Lower ones come first; 0 when absent
             */
            sort?: number;
            /** @example failureCode */
            typeKey: string;
        };
        CreatePipeline: {
            /**
             * @description Used when the definition has no name of its own
             * @example Release wgt
             */
            name?: string;
            projectId: string;
            /**
             * @description The definition
             * @example steps:
             *       - checkout: { url: https://example.com/app.git }
             */
            yaml: string;
        };
        CreateProject: {
            /** @example The shop's app */
            describe?: string;
            /** @example Shop */
            name: string;
        };
        CreateSource: {
            changelog?: string;
            /** @description Takes a package with another appid, package name, signer or modules than expected; administrators only, and recorded in the inspection */
            force?: boolean;
            /**
             * Format: int64
             * @description Required for a wgt: the native version it is made for
             * @example 100
             */
            nativeVersionCode?: number;
            projectId: string;
            remark?: string;
            /**
             * Format: int32
             * @description 0 off, 1 on (default)
             */
            status?: number;
            /**
             * Format: int32
             * @description 1 wgt for Android, 2 wgt for iOS, 3 Android, 4 iOS
             */
            type: number;
            /**
             * Format: int32
             * @description 1 ask (default), 2 force, 3 silent
             */
            updateType?: number;
            /**
             * @description Object key of the uploaded package, or an absolute address
             * @example p/2026-11/k/app.wgt
             */
            url: string;
            /**
             * @description Left out: the one in the package
             * @example 1.4.0
             */
            version?: string;
            /**
             * Format: int64
             * @description Left out: the one in the package
             * @example 104
             */
            versionCode?: number;
        };
        CreateToken: {
            /**
             * Format: int32
             * @description Days until it stops working, 1 to 3650; absent: until revoked
             * @example 365
             */
            expiresDays?: number;
            /**
             * @description What you call it
             * @example Jenkins
             */
            name: string;
            projectId: string;
            /** @description What it may call: release (upload and manage releases), pipeline (start, cancel and follow runs); absent: release */
            scopes?: ("release" | "pipeline")[];
        };
        CreateType: {
            /**
             * @description Letters, digits and . _ -; never changes
             * @example shop
             */
            key: string;
            /** @example Shop */
            labelEn: string;
            /** @example 门店 */
            labelZh: string;
        };
        CreateUserRequest: {
            /**
             * Format: email
             * @example grace@example.com
             */
            email?: string;
            /** @example Grace */
            nickname?: string;
            password: string;
            /**
             * @description admin or user; user when absent
             * @enum {string}
             */
            role?: "admin" | "user";
            /**
             * @description Letters, digits and . _ @ + -
             * @example grace
             */
            username: string;
        };
        CreateWebhook: {
            pipelineId: string;
            /** @enum {string} */
            provider: "github" | "gitlab" | "gitea" | "gitee";
            /**
             * @description What the host signs with (GitHub, Gitea: secret; GitLab: secret or signing token; Gitee: password or signing key); told this once; absent: one is made up
             * @example a long random text
             */
            secret?: string;
        };
        Created: {
            /**
             * @description Shown this once
             * @example upt_…
             */
            secret: string;
            token: components["schemas"]["ApiToken"];
        };
        CreatedWebhook: {
            /**
             * @description What the host signs with (GitHub, Gitea: secret; GitLab: secret or signing token; Gitee: password or signing key); told this once
             * @example a long random text
             */
            secret: string;
            webhook: components["schemas"]["Webhook"];
        };
        /** @description Short-lived credentials and all else that an OSS SDK needs to upload under one prefix */
        Credentials: {
            /** @example STS.NUgYrLnoC37mZZCNnAbez */
            AccessKeyId: string;
            AccessKeySecret: string;
            /**
             * Format: date-time
             * @description When the credentials end, ISO-8601 UTC
             */
            Expiration: string;
            SecurityToken: string;
            /** @example upushy */
            bucket: string;
            /**
             * @description Address of the store, without the bucket
             * @example https://oss-cn-hangzhou.aliyuncs.com
             */
            endpoint: string;
            /** @description Whether the bucket is the first part of the path and not of the host: sldEnable in ali-oss, setSLDEnabled in aliyun-sdk-oss */
            pathStyle: boolean;
            /**
             * @description What object keys must start with
             * @example 0123456789abcdef0123456789abcdef/2026-11/
             */
            prefix: string;
            /**
             * @description What the store speaks: oss for an OSS SDK, s3 for one of S3
             * @enum {string}
             */
            protocol: "oss" | "s3";
            /**
             * @description Put before a percent-encoded key to make its public address
             * @example https://my-bucket.oss-cn-hangzhou.aliyuncs.com/
             */
            publicBase: string;
            /**
             * @description Region id, as ali-oss takes it
             * @example oss-cn-hangzhou
             */
            region: string;
        };
        Dashboard: {
            /** @description The last 30 days, UTC, all projects together; the last one is today */
            days: components["schemas"]["DashboardDay"][];
            /** @description The ten newest releases of all projects */
            newestReleases: components["schemas"]["DashboardRelease"][];
            /** @description The newest project first, at most 1000 */
            projects: components["schemas"]["DashboardProject"][];
        };
        DashboardDay: {
            /**
             * Format: int64
             * @description Devices of each project, added up
             */
            activeDevices: number;
            /** Format: int64 */
            checks: number;
            /** Format: int64 */
            newDevices: number;
            /**
             * Format: int64
             * @description Checks that were answered with an update
             */
            offers: number;
            /**
             * Format: date-time
             * @description When the day begins
             */
            time: string;
        };
        DashboardProject: {
            /** Format: int64 */
            activeToday: number;
            /** Format: int64 */
            checksToday: number;
            /**
             * Format: int64
             * @description Devices that reported a failure, each once a release
             */
            failed: number;
            /**
             * Format: int64
             * @description Devices that reported an installation, each once a release
             */
            installed: number;
            name: string;
            /**
             * Format: int64
             * @description Bytes of its packages whose size is known
             */
            packageBytes: number;
            projectId: string;
            /** Format: int64 */
            releases: number;
            /**
             * Format: double
             * @description installed / (installed + failed); null when nothing was reported
             */
            successRate?: number;
        };
        DashboardRelease: {
            /** Format: date-time */
            createdTime: string;
            projectId: string;
            /**
             * Format: int64
             * @description Bytes of the package, when known
             */
            size?: number;
            sourceId: string;
            /**
             * Format: int32
             * @description 0 off, 1 on
             */
            status: number;
            /**
             * Format: int32
             * @description 1 wgt for Android, 2 wgt for iOS, 3 Android, 4 iOS
             */
            type: number;
            /** @example 1.4.0 */
            version: string;
            /**
             * Format: int64
             * @example 104
             */
            versionCode: number;
        };
        DeleteItem: {
            /** @example 1205 */
            key: string;
            /** @example failureCode */
            typeKey: string;
        };
        DeleteSecret: {
            /** @example GIT_TOKEN */
            name: string;
            projectId: string;
        };
        DeleteType: {
            /** @example shop */
            key: string;
        };
        DeliveryReceipt: {
            deliveryId: string;
            /**
             * @description Why, in a sentence
             * @example Run 7 was started
             */
            reason: string;
            /** @enum {string} */
            result: "accepted" | "started" | "ignored" | "failed";
            /** @description The run, if one was started */
            runId?: string;
        };
        DependencyState: {
            /** @description What else there is to tell */
            details: {
                [key: string]: unknown;
            };
            /** @description What it is and where */
            kind: string;
            /**
             * Format: int64
             * @description Milliseconds it took to answer, or to be given up
             */
            latency: number;
            /**
             * @description database, cache or storage
             * @example database
             */
            name: string;
            /** @description Why it is down */
            problem?: string;
            /** @enum {string} */
            status: "up" | "down";
        };
        DependentWgt: {
            sourceId: string;
            /**
             * Format: int32
             * @description 0 off, 1 on
             */
            status: number;
            /** @example 1.4.0 */
            version: string;
            /**
             * Format: int64
             * @example 104
             */
            versionCode: number;
        };
        Device: {
            /** @example HUAWEI */
            brand?: string;
            /**
             * Format: date-time
             * @description First seen
             */
            createdTime?: string;
            fontSizeSetting?: string;
            /** Format: int64 */
            id?: number;
            language?: string;
            model?: string;
            /** @description App it last had installed */
            nativeVersion?: string;
            /** Format: int64 */
            nativeVersionCode?: number;
            /**
             * Format: double
             * @example 2.75
             */
            pixelRatio?: number;
            /** @example android */
            platform?: string;
            /** @description Empty for rows of a time that did not know it */
            projectId?: string;
            /** Format: int64 */
            screenHeight?: number;
            /** Format: int64 */
            screenWidth?: number;
            sdkVersion?: string;
            /** Format: int64 */
            statusBarHeight?: number;
            /**
             * @description Operating system
             * @example Android 14
             */
            system?: string;
            /**
             * Format: date-time
             * @description Last seen
             */
            updatedTime?: string;
            uuid?: string;
            /** @description Version of the uni-app engine */
            version?: string;
            /** @description Hot update it last ran */
            wgtVersion?: string;
            /** Format: int64 */
            wgtVersionCode?: number;
            /** Format: int64 */
            windowBottom?: number;
            /** Format: int64 */
            windowHeight?: number;
            /** Format: int64 */
            windowTop?: number;
            /** Format: int64 */
            windowWidth?: number;
        };
        DeviceReport: {
            /**
             * @description Why it failed, for statistics; cut to 50 characters
             * @example 1205
             */
            code?: string;
            /** @enum {string} */
            event: "downloaded" | "installed" | "failed" | "launched";
            /**
             * @description Why it failed, for people; cut to 255 characters
             * @example wgt version does not match
             */
            message?: string;
            /**
             * Format: int64
             * @description The app it has installed
             * @example 100
             */
            nativeVersionCode?: number;
            /** @enum {string} */
            platform: "android" | "ios";
            projectId: string;
            /** @description The id of the offered release */
            sourceId: string;
            systemInfo?: components["schemas"]["SystemId"];
            /** @description Identifies the device; may be left out when systemInfo has it */
            uuid?: string;
            /**
             * Format: int64
             * @description The hot update it runs
             * @example 104
             */
            wgtVersionCode?: number;
        };
        DictionaryItem: {
            /** @description Came with the server: cannot be deleted */
            builtIn: boolean;
            /** @description Whether it may still be chosen */
            enabled: boolean;
            /**
             * @description The value that is stored and sent
             * @example 1205
             */
            key: string;
            /**
             * @description In the caller's language
             * @example Version does not match
             */
            label: string;
            labelEn: string;
            labelZh: string;
            /**
             * Format: int32
             * @description Lower ones come first
             */
            sort: number;
        };
        DictionaryType: {
            /** @description Came with the server: cannot be deleted */
            builtIn: boolean;
            /** @description Whether items may be added; false where the server itself knows all values */
            extensible: boolean;
            /** @description In the order to show them, the disabled ones included */
            items: components["schemas"]["DictionaryItem"][];
            /** @example failureCode */
            key: string;
            /**
             * @description In the caller's language
             * @example Failure code
             */
            label: string;
            labelEn: string;
            labelZh: string;
        };
        Disk: {
            /** Format: int64 */
            _available: number;
            /** Format: int64 */
            _blocks: number;
            /** @example 42% */
            _capacity: string;
            _filesystem: string;
            _mounted: string;
            /** Format: int64 */
            _used: number;
        };
        Envelope: {
            data?: unknown;
            errors?: string[];
            message?: string;
            requestId?: string;
            /** Format: int32 */
            statusCode?: number;
            success?: boolean;
        };
        Exemption: {
            branch?: string;
            /** @description The administrator's username */
            createdBy: string;
            /** Format: date-time */
            createdTime: string;
            /** @description UUID */
            id: string;
            pipelineId?: string;
            /** @description null: any project's */
            projectId?: string;
            /** @example Security fix */
            reason: string;
            /**
             * Format: date-time
             * @description When it ends
             */
            until: string;
        };
        ExplainedVersions: {
            /**
             * Format: int64
             * @example 100
             */
            nativeVersionCode: number;
            /** @example android */
            platform: string;
            /**
             * Format: int64
             * @example 104
             */
            wgtVersionCode: number;
        };
        Freeze: {
            /** @description The username of who made it */
            createdBy: string;
            /** Format: date-time */
            createdTime: string;
            /**
             * Format: date-time
             * @description When it begins
             */
            from: string;
            /** @description UUID */
            id: string;
            /** @description What administrators let through, the newest first */
            overrides: components["schemas"]["Exemption"][];
            /** @description null: all projects */
            projectId?: string;
            /** @example Spring Festival */
            reason: string;
            /**
             * Format: date-time
             * @description When it is over
             */
            to: string;
            /** Format: date-time */
            updatedTime: string;
        };
        HeapStatistics: {
            /** Format: int64 */
            heap_size_limit: number;
            /** Format: int64 */
            total_available_size: number;
            /** Format: int64 */
            total_heap_size: number;
            /** Format: int64 */
            used_heap_size: number;
        };
        HostedApp: {
            /** @description The last one; null for a stack that was not installed here */
            change?: components["schemas"]["LastAppChange"];
            /** Format: date-time */
            createdTime?: string;
            /**
             * @description Those of its proxy hosts; while Nginx Proxy Manager does not tell, those it was installed with
             * @example [
             *       "blog.example.com"
             *     ]
             */
            domains: string[];
            /** @example blog */
            id: string;
            /** @description Whether it was installed here; Portainer's other stacks are only shown */
            managed: boolean;
            /**
             * Format: int32
             * @description Of the machine the containers run on; null for a stack that was not installed here
             */
            port?: number;
            /** @enum {string} */
            state: "installing" | "undoing" | "leftovers" | "changing" | "uninstalling" | "uninstall_failed" | "running" | "unhealthy" | "stopped" | "missing" | "unknown";
            /**
             * @description Blank for a stack that was not installed here
             * @example wordpress
             */
            template: string;
            /** @example Our blog */
            title: string;
            /**
             * @description Blank for a stack that was not installed here
             * @example 6.8
             */
            version: string;
        };
        HostedAppContainer: {
            /** Format: date-time */
            createdTime: string;
            /** @description starting, healthy or unhealthy; null without a health check */
            health?: string;
            /** @example wordpress:6.8-apache */
            image: string;
            /** @example blog-wordpress-1 */
            name: string;
            /**
             * @description Those that are published
             * @example [
             *       "8082->80/tcp"
             *     ]
             */
            ports: string[];
            /**
             * @description Its name in docker-compose.yml
             * @example wordpress
             */
            service: string;
            /**
             * @description created, running, paused, restarting, removing, exited or dead
             * @example running
             */
            state: string;
            /** @example Up 3 minutes (healthy) */
            status: string;
        };
        HostedAppDetail: {
            app: components["schemas"]["HostedApp"];
            /** @description None while it is stopped, or while Portainer does not tell */
            containers: components["schemas"]["HostedAppContainer"][];
            /** @description What a failed change could not take back; retry tries again */
            leftovers: components["schemas"]["HostedAppLeftover"][];
            /** @description Its page in Gitea; null when it is gone or Gitea does not tell */
            repository?: string;
            /** @description Who of the three servers told */
            servers: components["schemas"]["AppServerState"][];
        };
        HostedAppEnvironment: {
            /**
             * @description The main container: the one that tells its port
             * @example blog-wordpress-1
             */
            container: string;
            variables: components["schemas"]["HostedAppVariable"][];
        };
        HostedAppLeftover: {
            /**
             * @description The run's step
             * @example stack
             */
            step: string;
            /** @description Why it could not be taken back, and what to do */
            text: string;
        };
        HostedAppRepository: {
            /** @example https://git.example.com/apps/blog */
            url: string;
        };
        HostedAppVariable: {
            /** @example WORDPRESS_DB_NAME */
            name: string;
            /** @description Whether it looks like a password or a key: not to be shown unasked */
            secret: boolean;
            /** @example wordpress */
            value: string;
        };
        HostedApps: {
            records: components["schemas"]["HostedApp"][];
            /** @description Who of the three servers told */
            servers: components["schemas"]["AppServerState"][];
            /**
             * Format: int64
             * @description How many there are on all pages
             * @example 3
             */
            total: number;
        };
        HostingServer: {
            /**
             * @description Address without /api and without a path below it
             * @example https://git.example.com
             */
            baseUrl?: string;
            /** @description Whether anybody entered its settings; all below is absent while not */
            configured: boolean;
            /** @enum {string} */
            credential?: "TOKEN" | "PASSWORD";
            /**
             * @description Nginx Proxy Manager only: whom Let's Encrypt may write to
             * @example ops@example.com
             */
            email?: string;
            /**
             * Format: int32
             * @description Portainer only, required there: the environment that apps run in
             * @example 1
             */
            endpointId?: number;
            /** @description SHA-256 of the one certificate to trust, for a self-signed one; absent: certificates are trusted as browsers do */
            fingerprint?: string;
            /**
             * @description Nginx Proxy Manager only, required there: the name or address at which it reaches the apps' ports
             * @example 10.0.0.5
             */
            forwardHost?: string;
            /**
             * @example gitea
             * @enum {string}
             */
            kind: "gitea" | "portainer" | "proxy-manager";
            /**
             * @description Gitea only: the organisation that owns the apps' repositories; absent: the user
             * @example apps
             */
            owner?: string;
            /** @description Whether there is a secret; it is told to nobody */
            secretSet: boolean;
            /**
             * @description The product's name
             * @example Gitea
             */
            title: string;
            /**
             * @description Who entered them
             * @example ada
             */
            updatedBy?: string;
            /** Format: date-time */
            updatedTime?: string;
            /**
             * @description Gitea: the user. Portainer: the user, only with a password. Nginx Proxy Manager: the e-mail address
             * @example upushy
             */
            username?: string;
        };
        HostingServerTest: {
            /** @description SHA-256 of the certificate it shows, when that is not trusted */
            fingerprint?: string;
            /** @description Whether it answers, knows the login and has what the settings name */
            ok: boolean;
            /**
             * @description What is wrong and what to do, in the caller's language
             * @example Gitea does not answer
             */
            problem?: string;
            /**
             * @description Its version, when it works
             * @example 1.27.1
             */
            version?: string;
        };
        IdRequest: {
            /**
             * @description 32 to 36 characters
             * @example 0b0a1c9e-3c55-4a3c-9d1f-6f0b2c3d4e5f
             */
            id: string;
        };
        /** @description What was found in the package; what it does not say is left out */
        Inspection: {
            /**
             * @description The uni-app's id
             * @example __UNI__5CBD4F1
             */
            appid?: string;
            /**
             * @description What the store called the content that was read; a release is not offered again once there is other content under its key
             * @example 5B3C1A2E053D763E1B002CC607C5A0FE-2
             */
            etag?: string;
            /** @description SHA-256 of the certificates that the signer has proven to succeed */
            formerSigners?: string[];
            /**
             * @description Of a wgt: checked against its native version, or unknown what that was built with
             * @enum {string}
             */
            moduleCheck?: "checked" | "unknown";
            /** @description Native modules that a wgt asks for, or that a native package was built with */
            modules?: string[];
            /** @description What an administrator overrode with force */
            overridden?: components["schemas"]["OverriddenRule"][];
            /** @description That administrator's name */
            overriddenBy?: string;
            /**
             * @description Android's package name or iOS's bundle id
             * @example com.example.shop
             */
            packageName?: string;
            /** @description Native plugins, likewise */
            plugins?: string[];
            /** @description SHA-256 of the certificates an apk is signed with */
            signers?: string[];
            /**
             * @description passed: read and found in order. forced: an administrator overrode what is in overridden. external: the address is not of this server's store, nothing was read. unavailable: the store does not let this server read
             * @enum {string}
             */
            state: "passed" | "forced" | "external" | "unavailable";
            /**
             * Format: date-time
             * @description When it was read
             */
            time?: string;
            /** @example 1.4.0 */
            version?: string;
            /**
             * Format: int64
             * @example 104
             */
            versionCode?: number;
        };
        InstallApp: {
            /**
             * @description Names the repository, the stack and the Docker project: a lower case letter, then 1 to 30 lower case letters, digits and dashes
             * @example blog
             */
            appId?: string;
            /**
             * @description For people
             * @example Our blog
             */
            appName?: string;
            /**
             * @description none (HTTP only, when absent), letsencrypt (a new one), or the id of a certificate
             * @example letsencrypt
             */
            certificate?: string;
            /**
             * @description One of them; the first when absent
             * @example blog.example.com
             */
            defaultDomain?: string;
            /**
             * @description At which the app will be reached; nothing else may use them
             * @example [
             *       "blog.example.com"
             *     ]
             */
            domains?: string[];
            /**
             * Format: int32
             * @description Of the machine the containers run on; when absent the template's, or the next that is free
             * @example 8082
             */
            port?: number;
            /**
             * @description Values of the template's settings by their keys
             * @example {
             *       "TABLE_PREFIX": "wp_"
             *     }
             */
            settings?: {
                [key: string]: string;
            };
            /**
             * @description The name of a template of the library
             * @example wordpress
             */
            template?: string;
            /**
             * @description One of the template's
             * @example 6.8
             */
            version?: string;
        };
        InstallFinding: {
            /**
             * @description The field that is to blame, with its place for lists and maps; gitea, portainer or proxy-manager for a server
             * @example domains[0]
             */
            field: string;
            /** @example blog.example.com leads elsewhere already; take another domain */
            text: string;
        };
        InstallFindings: {
            /**
             * Format: int32
             * @description The port it would have; null when that cannot be told
             * @example 8082
             */
            port?: number;
            /** @description Everything that keeps it from being installed; empty: nothing does */
            problems: components["schemas"]["InstallFinding"][];
        };
        LastAppChange: {
            /** @enum {string} */
            change: "install" | "start" | "stop" | "restart" | "redeploy" | "publish" | "unpublish" | "uninstall";
            /** @description Why it failed, and what to do */
            failure?: string;
            /** @description Of the project `server` */
            runId: string;
            /** @enum {string} */
            runState: "queued" | "blocked" | "running" | "compensating" | "succeeded" | "failed" | "canceled" | "compensation_failed";
            /** Format: date-time */
            time: string;
        };
        LatestNatives: {
            /**
             * Format: int64
             * @description Highest versionCode for Android; absent when there is none
             * @example 100
             */
            android?: number;
            /**
             * Format: int64
             * @description Highest versionCode for iOS; absent when there is none
             * @example 100
             */
            ios?: number;
        };
        Let: {
            /**
             * @description The branch that is let through; absent: any of the pipeline
             * @example hotfix/1.2
             */
            branch?: string;
            /** @description The pipeline that is let through; absent: any of the branch */
            pipelineId?: string;
            /** @example Security fix */
            reason: string;
            /**
             * Format: date-time
             * @description When the leave ends
             * @example 2027-02-06T16:00:00.000Z
             */
            until: string;
        };
        LogFrame: {
            /** Format: int64 */
            at?: number;
            lagging?: boolean;
            lines?: components["schemas"]["LogLine"][];
            /**
             * @description The run is over and all its lines have been sent; nothing follows
             * @enum {string}
             */
            state?: "queued" | "blocked" | "running" | "compensating" | "succeeded" | "failed" | "canceled" | "compensation_failed";
        };
        LogLine: {
            /** @description The line was too long: the step's next one goes on with it */
            continued: boolean;
            /**
             * Format: int64
             * @description Counts a run's lines from 1 without gaps
             * @example 17
             */
            seq: number;
            /**
             * @description The step that wrote it
             * @example build
             */
            step: string;
            /**
             * @description Masked; may have colours as ANSI sequences (ESC [ … m) in it, nothing else of that kind
             * @example DONE  Build complete.
             */
            text: string;
            /** Format: date-time */
            time: string;
        };
        LogPage: {
            /** @description The log was deleted because of its age (RUN_LOG_DAYS) */
            deleted: boolean;
            /**
             * Format: int64
             * @description The number of the log's last line
             * @example 1840
             */
            last: number;
            lines: components["schemas"]["LogLine"][];
            /** @description Whether there are more of those looked for; ask for those after the last of these */
            more: boolean;
        };
        LogTicket: {
            /**
             * Format: int32
             * @description Seconds it is good for
             * @example 30
             */
            seconds: number;
            /**
             * @description Good once
             * @example uY2k…
             */
            ticket: string;
        };
        LoggedIn: {
            refreshToken: string;
            token: string;
            userInfo: components["schemas"]["UserInfo"];
        };
        LoginLogEntry: {
            /** @example Chrome 130 */
            browser?: string;
            /** Format: int64 */
            id?: number;
            /** @example 203.0.113.7 */
            ipaddr?: string;
            loginLocation?: string;
            /** Format: date-time */
            loginTime?: string;
            /**
             * @description What came of it, in the language of Accept-Language
             * @example Logged in
             */
            msg?: string;
            /** @example Windows */
            os?: string;
            /**
             * @description 1 succeeded, 0 failed
             * @enum {string}
             */
            status?: "0" | "1";
            username?: string;
        };
        LoginRequest: {
            /** @description The captcha's four characters, in either case; ignored when captchas are off */
            imgCaptcha?: string;
            /** @description The captcha's uuid; ignored when captchas are off */
            loginCaptchaKey?: string;
            password: string;
            /** @example ada */
            username: string;
        };
        LoginsPoint: {
            /**
             * Format: int64
             * @example 1
             */
            failed?: number;
            /**
             * Format: int64
             * @example 12
             */
            succeeded?: number;
            /**
             * Format: date-time
             * @description When the hour or day begins, UTC
             */
            time?: string;
        };
        Member: {
            /**
             * Format: date-time
             * @description Since when
             */
            createdTime?: string;
            nickname?: string;
            /** @enum {string} */
            role?: "owner" | "maintainer" | "viewer";
            userId?: string;
            /** @example lin */
            username?: string;
        };
        OffersPoint: {
            /**
             * Format: int64
             * @description Answered update checks
             * @example 1200
             */
            checks?: number;
            /**
             * Format: int64
             * @description Those that offered something newer than the device ran
             * @example 340
             */
            offers?: number;
            /**
             * Format: date-time
             * @description When the hour or day begins, UTC
             */
            time?: string;
        };
        Orphan: {
            /** @example 0b0a1c9e-3c55-4a3c-9d1f-6f0b2c3d4e5f/2026-11/k/app.wgt */
            key?: string;
            /** Format: date-time */
            lastModified?: string;
            /**
             * Format: int64
             * @description Bytes
             * @example 734003
             */
            size?: number;
        };
        Os: {
            arch: string;
            cpus: components["schemas"]["Cpu"][];
            /** Format: int64 */
            freemem: number;
            hostname: string;
            /** @description The machine's own address */
            ip: string;
            /** @description Load over 1, 5 and 15 minutes; 0 where the system does not tell */
            loadavg: number[];
            /** @example 6.1.0 */
            release: string;
            /**
             * Format: int64
             * @description Memory of the machine or container
             */
            totalmem: number;
            /** @example Linux */
            type: string;
            /**
             * Format: double
             * @description Since the machine started
             */
            uptime: number;
        };
        OverriddenRule: {
            expected: string;
            found: string;
            /** @enum {string} */
            rule: "appid" | "packageName" | "signer" | "modules";
        };
        PageAppTemplate: {
            records: components["schemas"]["AppTemplate"][];
            /** Format: int64 */
            total: number;
        };
        PageArtifact: {
            records: components["schemas"]["Artifact"][];
            /** Format: int64 */
            total: number;
        };
        PageDevice: {
            records: components["schemas"]["Device"][];
            /** Format: int64 */
            total: number;
        };
        PageFreeze: {
            records: components["schemas"]["Freeze"][];
            /** Format: int64 */
            total: number;
        };
        PageLoginLogEntry: {
            records: components["schemas"]["LoginLogEntry"][];
            /** Format: int64 */
            total: number;
        };
        PageMember: {
            records: components["schemas"]["Member"][];
            /** Format: int64 */
            total: number;
        };
        PageOrphan: {
            records: components["schemas"]["Orphan"][];
            /** Format: int64 */
            total: number;
        };
        PagePipelineAnswer: {
            records: components["schemas"]["PipelineAnswer"][];
            /** Format: int64 */
            total: number;
        };
        PagePipelineRun: {
            records: components["schemas"]["PipelineRun"][];
            /** Format: int64 */
            total: number;
        };
        PageProfile: {
            records: components["schemas"]["Profile"][];
            /** Format: int64 */
            total: number;
        };
        PageProject: {
            records: components["schemas"]["Project"][];
            /** Format: int64 */
            total: number;
        };
        PageReportEntry: {
            records: components["schemas"]["ReportEntry"][];
            /** Format: int64 */
            total: number;
        };
        PageRollback: {
            records: components["schemas"]["Rollback"][];
            /** Format: int64 */
            total: number;
        };
        PageSource: {
            records: components["schemas"]["Source"][];
            /** Format: int64 */
            total: number;
        };
        PageStorageUse: {
            records: components["schemas"]["StorageUse"][];
            /** Format: int64 */
            total: number;
        };
        PageUpdateLogEntry: {
            records: components["schemas"]["UpdateLogEntry"][];
            /** Format: int64 */
            total: number;
        };
        PasswordChange: {
            newPassword: string;
            oldPassword: string;
        };
        PasswordReset: {
            id: string;
            password: string;
        };
        PipelineAnswer: {
            /** Format: date-time */
            createdTime: string;
            /** @example 4a5f0b9d5cbc6d6f4f0c9a5f8b1e2d3c */
            id: string;
            /** @example Release wgt */
            name: string;
            /** @example 4a5f0b9d5cbc6d6f4f0c9a5f8b1e2d3c */
            projectId: string;
            /**
             * @description Who changed it last; absent: they are gone
             * @example lin
             */
            updatedBy?: string;
            /** Format: date-time */
            updatedTime: string;
            /** @description As its author wrote it */
            yaml: string;
        };
        PipelineFinding: {
            /**
             * Format: int32
             * @description From 1
             * @example 3
             */
            line: number;
            /** @example steps[0].build.script */
            path: string;
            /** @example must be given */
            text: string;
        };
        PipelineFindings: {
            /** @description Keep it from being stored */
            problems: components["schemas"]["PipelineFinding"][];
            /** @description Do not */
            warnings: components["schemas"]["PipelineFinding"][];
        };
        PipelineRun: {
            /** @example Lin */
            author?: string;
            /** @example main */
            branch?: string;
            /** @description Whether somebody asked for its end */
            cancelRequested: boolean;
            /** @example 9fceb02d0ae598e95dc970b74767f19372d61af8 */
            commit?: string;
            /** Format: date-time */
            endedTime?: string;
            /**
             * @description Why it failed or was cancelled, and what to do
             * @example The step build took too long
             */
            failure?: string;
            /** @example 0b0a1c9e-3c55-4a3c-9d1f-6f0b2c3d4e5f */
            id: string;
            /**
             * @description The first line of the commit's message
             * @example Fix the login
             */
            message?: string;
            /**
             * Format: int64
             * @description Counts the project's runs from 1
             * @example 17
             */
            number: number;
            /** @description Null when the definition is not a stored one */
            pipelineId?: string;
            /** @example Release */
            pipelineName: string;
            projectId: string;
            /** Format: date-time */
            queuedTime: string;
            /**
             * Format: int64
             * @description The number of the run this one repeats
             * @example 16
             */
            rerunOf?: number;
            /** @description A user's id */
            startedBy: string;
            /**
             * @description That user's login name
             * @example lin
             */
            startedByName?: string;
            /** Format: date-time */
            startedTime?: string;
            /** @enum {string} */
            state: "queued" | "blocked" | "running" | "compensating" | "succeeded" | "failed" | "canceled" | "compensation_failed";
            /** @example v1.2.0 */
            tag?: string;
            /**
             * @description manual, webhook, api, rerun, cloud_build or hosting
             * @example webhook
             */
            trigger: string;
        };
        PipelineRunDetail: {
            run: components["schemas"]["PipelineRun"];
            steps: components["schemas"]["PipelineStep"][];
        };
        PipelineStep: {
            /** @description Whether a person lets the run pass before it */
            approval: boolean;
            /** @description The id of the user who let the run pass */
            approvedBy?: string;
            /** Format: date-time */
            approvedTime?: string;
            /**
             * Format: int32
             * @description How often it was begun
             * @example 1
             */
            attempt: number;
            /** Format: date-time */
            endedTime?: string;
            /** @description Why it failed the last time, and what to do */
            failure?: string;
            /** @example build */
            kind: string;
            /** @example build */
            name: string;
            /**
             * @description What it left for later steps
             * @example {
             *       "file": "app.wgt"
             *     }
             */
            outcome: {
                [key: string]: string;
            };
            /**
             * Format: int32
             * @description From 0
             * @example 3
             */
            position: number;
            /** @enum {string} */
            stage: "ci" | "cd" | "cp";
            /** Format: date-time */
            startedTime?: string;
            /** @enum {string} */
            state: "pending" | "blocked" | "running" | "succeeded" | "failed" | "skipped" | "canceled" | "compensating" | "compensated" | "compensation_failed";
        };
        PipelineTemplate: {
            /** @description What it does, and what to change in it */
            describe: string;
            /** @example uni-app-wgt */
            id: string;
            /** @example uni-app (Vue 3) hot update */
            title: string;
            /** @description The definition */
            yaml: string;
        };
        Process: {
            cwd: string;
            /** @description The Java that runs it */
            execPath: string;
            /** Format: int64 */
            pid: number;
            /**
             * Format: double
             * @description Since the server started
             */
            uptime: number;
            /**
             * @description Versions of upushy and Java
             * @example {
             *       "java": "25",
             *       "upushy": "1.0.0"
             *     }
             */
            versions: {
                [key: string]: string;
            };
        };
        Profile: {
            /** Format: date-time */
            createdTime: string;
            email?: string;
            /** @description A disabled user cannot log in */
            enabled: boolean;
            /** @example 0b9d5cbc6d6f4f0c9a5f8b1e2d3c4a5f */
            id: string;
            nickname?: string;
            /** @enum {string} */
            role: "admin" | "user";
            /** @example ada */
            username: string;
        };
        ProfileChange: {
            /**
             * Format: email
             * @description Empty removes it; absent keeps it
             * @example ada@example.com
             */
            email?: string;
            /**
             * @description Empty removes it; absent keeps it
             * @example Ada
             */
            nickname?: string;
        };
        Project: {
            /**
             * @description The uni-app that its packages must be of, when pinned
             * @example __UNI__5CBD4F1
             */
            appid?: string;
            /** Format: date-time */
            createdTime: string;
            /** @example The shop's app */
            describe: string;
            /**
             * @description 32 to 36 characters; devices send it as projectId
             * @example 0b0a1c9e-3c55-4a3c-9d1f-6f0b2c3d4e5f
             */
            id: string;
            /** @example Shop */
            name: string;
            /**
             * @description What the caller may do with the project
             * @enum {string}
             */
            role: "owner" | "maintainer" | "viewer";
            /** Format: date-time */
            updatedTime: string;
            /** @description Who created the project */
            userId: string;
        };
        ProxyCertificate: {
            domains: string[];
            /**
             * @description As Nginx Proxy Manager writes it
             * @example 2027-01-31 10:00:00
             */
            expires: string;
            /**
             * Format: int64
             * @example 3
             */
            id: number;
            /** @example example.com */
            name: string;
            /**
             * @description letsencrypt or other
             * @example letsencrypt
             */
            provider: string;
        };
        PublicKey: {
            /**
             * @description The exponent
             * @example AQAB
             */
            e: string;
            /** @example RSA */
            kty: string;
            /** @description The modulus */
            n: string;
        };
        PutHostingServer: {
            /**
             * @description Address without /api and without a path below it
             * @example https://git.example.com
             */
            baseUrl: string;
            /**
             * @description TOKEN: an access token of Gitea or an API key of Portainer
             * @enum {string}
             */
            credential: "TOKEN" | "PASSWORD";
            /**
             * Format: email
             * @description Nginx Proxy Manager only: whom Let's Encrypt may write to
             * @example ops@example.com
             */
            email?: string;
            /**
             * Format: int32
             * @description Portainer only, required there: the environment that apps run in
             * @example 1
             */
            endpointId?: number;
            /**
             * @description SHA-256 of the one certificate to trust, for a self-signed one; absent: certificates are trusted as browsers do
             * @example A7:C6:D6:B6:74:A5:70:11:09:DF:27:BC:E3:E5:35:19:69:7F:85:AA:B4:DD:69:6A:14:88:42:37:6C:90:49:0E
             */
            fingerprint?: string;
            /**
             * @description Nginx Proxy Manager only, required there: the name or address at which it reaches the apps' ports
             * @example 10.0.0.5
             */
            forwardHost?: string;
            /**
             * @description Gitea only: the organisation that owns the apps' repositories; absent: the user
             * @example apps
             */
            owner?: string;
            /**
             * @description Told to nobody again; absent keeps it
             * @example a password or a token
             */
            secret?: string;
            /**
             * @description Gitea: the user. Portainer: the user, only with a password. Nginx Proxy Manager: the e-mail address
             * @example upushy
             */
            username?: string;
        };
        PutMember: {
            projectId: string;
            /** @enum {string} */
            role: "owner" | "maintainer" | "viewer";
            /**
             * @description The user's login name
             * @example lin
             */
            username: string;
        };
        PutSecret: {
            /**
             * @description Capital letters, digits and underscores
             * @example GIT_TOKEN
             */
            name: string;
            projectId: string;
            /**
             * @description Told to nobody again
             * @example ghp_…
             */
            value: string;
        };
        RefreshRequest: {
            refreshToken: string;
        };
        RegisterRequest: {
            /**
             * Format: email
             * @example ada@example.com
             */
            email?: string;
            /** @description The captcha's four characters; ignored when captchas are off */
            imgCaptcha?: string;
            /** @description The captcha's uuid; ignored when captchas are off */
            imgCaptchaKey?: string;
            /** @example Ada */
            nickname?: string;
            password: string;
            /**
             * @description Letters, digits and . _ @ + -
             * @example ada
             */
            username: string;
        };
        RegistrationChoice: {
            /**
             * @description open or closed
             * @enum {string}
             */
            registration: "first" | "open" | "closed";
        };
        RegistrationState: {
            /** @description Whether a captcha must be solved to register and to log in */
            captcha: boolean;
            /**
             * @description first: the next user becomes the administrator
             * @enum {string}
             */
            registration: "first" | "open" | "closed";
        };
        Reject: {
            /**
             * @description Why, for those who look at the run
             * @example The changelog is missing
             */
            reason?: string;
            /**
             * @description The name of the step the run waits at
             * @example release
             */
            step: string;
        };
        ReleaseFailure: {
            /**
             * @description As the devices report it
             * @example 1205
             */
            code: string;
            /** Format: int64 */
            devices: number;
        };
        ReleaseStats: {
            /**
             * Format: int64
             * @description Devices that downloaded it
             * @example 1000
             */
            downloaded: number;
            /**
             * Format: int64
             * @description Devices on which it failed
             * @example 20
             */
            failed: number;
            /** @description The 20 most frequent reasons */
            failures: components["schemas"]["ReleaseFailure"][];
            /**
             * Format: int64
             * @description Devices that installed it
             * @example 980
             */
            installed: number;
            /**
             * Format: int64
             * @description Devices that have run it
             * @example 970
             */
            launched: number;
            sourceId: string;
            /**
             * Format: double
             * @description installed / (installed + failed); null when nothing was reported
             * @example 0.98
             */
            successRate?: number;
        };
        ReleaseUse: {
            /** @description Whether it may be deleted: no wgt is made for it */
            deletable: boolean;
            /**
             * Format: int64
             * @description Devices that run this version, as they were last seen
             * @example 120
             */
            devices: number;
            sourceId: string;
            /** @description The wgts made for this native version, the highest first; at most 1000 */
            wgts: components["schemas"]["DependentWgt"][];
        };
        ReleaseVerdict: {
            /** @description Whether it is in the answer to the device, which then compares */
            answered: boolean;
            /**
             * Format: int64
             * @description The native version a wgt is made for; 0 for a native package
             * @example 100
             */
            nativeVersionCode: number;
            /** @description The same in the caller's language */
            reason: string;
            sourceId: string;
            /**
             * Format: int32
             * @description 0 off, 1 on
             */
            status: number;
            /**
             * Format: int32
             * @description 1 wgt for Android, 2 wgt for iOS, 3 Android, 4 iOS
             */
            type: number;
            /** @example 1.4.0 */
            version: string;
            /**
             * Format: int64
             * @example 104
             */
            versionCode: number;
            /** @enum {string} */
            why: "installed" | "disabled" | "otherNative" | "notNewer" | "superseded" | "nativeFirst";
        };
        RemoveMember: {
            projectId: string;
            userId: string;
        };
        ReportEntry: {
            /**
             * @description Why it failed, for statistics
             * @example 1205
             */
            code?: string;
            /**
             * Format: date-time
             * @description When it was reported
             */
            createdTime?: string;
            /**
             * @description downloaded, installed, failed or launched
             * @example failed
             */
            event?: string;
            /** Format: int64 */
            id?: number;
            /** @description Why it failed, for people */
            message?: string;
            /** Format: int64 */
            nativeVersionCode?: number;
            /** @example android */
            platform?: string;
            projectId?: string;
            sourceId?: string;
            uuid?: string;
            /** Format: int64 */
            wgtVersionCode?: number;
        };
        /** @description That somebody went back to an earlier run's release */
        Rollback: {
            artifactId: string;
            /** Format: date-time */
            createdTime: string;
            /** @description The newer sources that were turned off */
            disabled: string[];
            id: string;
            projectId: string;
            /** @example 1.4.0 crashes on Android 9 */
            reason: string;
            /** @description The source that devices are offered again */
            releaseId: string;
            runId: string;
            /**
             * Format: int64
             * @example 41
             */
            runNumber: number;
            /** @description Who did it */
            userId: string;
            username: string;
            /** @example 1.3.9 */
            version: string;
        };
        RollbackReason: {
            /**
             * @description Why; kept with who did it and when
             * @example 1.4.0 crashes on Android 9
             */
            reason: string;
        };
        Runtime: {
            /**
             * Format: int64
             * @description Collections so far
             */
            gcCount: number;
            /**
             * Format: int64
             * @description Milliseconds they took
             */
            gcTime: number;
            /** Format: int64 */
            heapCommitted: number;
            /** Format: int64 */
            heapMax: number;
            /** Format: int64 */
            heapUsed: number;
            /** @example OpenJDK 64-Bit Server VM */
            name: string;
            /** Format: int64 */
            nonHeapUsed: number;
            /** Format: int32 */
            threads: number;
            vendor: string;
            version: string;
        };
        SecretAnswer: {
            /** @example GIT_TOKEN */
            name: string;
            /**
             * @description Who set it; absent: they are gone
             * @example lin
             */
            updatedBy?: string;
            /** Format: date-time */
            updatedTime: string;
        };
        SeriesActivePoint: {
            /**
             * @description How long each point is
             * @enum {string}
             */
            by: "hour" | "day";
            points: components["schemas"]["ActivePoint"][];
        };
        SeriesChecksPoint: {
            /**
             * @description How long each point is
             * @enum {string}
             */
            by: "hour" | "day";
            points: components["schemas"]["ChecksPoint"][];
        };
        SeriesLoginsPoint: {
            /**
             * @description How long each point is
             * @enum {string}
             */
            by: "hour" | "day";
            points: components["schemas"]["LoginsPoint"][];
        };
        SeriesOffersPoint: {
            /**
             * @description How long each point is
             * @enum {string}
             */
            by: "hour" | "day";
            points: components["schemas"]["OffersPoint"][];
        };
        ServerSentEventLogFrame: unknown;
        ServerSentEventPipelineRunDetail: unknown;
        Session: {
            /**
             * Format: date-time
             * @description When the login was made
             */
            createdTime: string;
            /** @description Whether this call was made with it */
            current: boolean;
            /**
             * Format: date-time
             * @description When it ends unless it is used
             */
            expiresTime: string;
            /** @example 203.0.113.7 */
            ipaddr: string;
            /** @description Names it when it is ended */
            session: string;
            /**
             * Format: date-time
             * @description When its tokens were last renewed
             */
            usedTime: string;
            /** @description As the browser calls itself */
            userAgent: string;
        };
        SessionEnd: {
            /** @description As the list names it */
            session: string;
        };
        Setting: {
            /**
             * Format: int32
             * @description What holds after a reset
             * @example 90
             */
            defaultValue: number;
            /** @description What it is for, in the caller's language */
            description: string;
            /**
             * @description The name in env.production.yaml
             * @example UPDATE_LOG_DAYS
             */
            key: string;
            /**
             * Format: int32
             * @example 36500
             */
            max: number;
            /**
             * Format: int32
             * @example 0
             */
            min: number;
            /**
             * @description Where the value comes from: administrator (set here), configuration (env.production.yaml or the environment), builtIn
             * @enum {string}
             */
            source: "administrator" | "configuration" | "builtIn";
            /**
             * Format: int32
             * @description What holds now
             * @example 30
             */
            value: number;
        };
        SettingChange: {
            /** @example UPDATE_LOG_DAYS */
            key: string;
            /**
             * Format: int32
             * @description Within the setting's bounds
             * @example 30
             */
            value: number;
        };
        SettingReset: {
            /** @example UPDATE_LOG_DAYS */
            key: string;
        };
        SignatureTerms: {
            /** @description What nonces are encrypted under; absent where calls are not signed */
            publicKey?: components["schemas"]["PublicKey"];
            /** @description Whether calls are refused without a signature */
            required: boolean;
            /**
             * Format: int64
             * @description The server's clock, milliseconds since 1970
             */
            serviceTime: number;
            /**
             * Format: int32
             * @description Seconds a signature is good for
             * @example 15
             */
            timeOut: number;
        };
        SignedUpload: {
            /** @description One address for each part, in order: PUT its bytes there and keep the answer's ETag */
            addresses: string[];
            /**
             * Format: date-time
             * @description When the addresses end, ISO-8601 UTC
             */
            expires: string;
            /** @description To register with POST /api/source once the upload is complete */
            key: string;
            /**
             * Format: int64
             * @description Bytes of every part but the last
             * @example 8388608
             */
            partSize: number;
            uploadId: string;
        };
        SignedUploadPart: {
            /**
             * @description As the store answered it
             * @example "5b3c1a2e053d763e1b002cc607c5a0fe"
             */
            etag: string;
            /**
             * Format: int32
             * @description 1 for the first
             */
            number: number;
        };
        Source: {
            /** @description Shown to users, at most 255 characters */
            changelog: string;
            /** Format: date-time */
            createdTime: string;
            /** @description 32 to 36 characters */
            id: string;
            /** @description What was found in the package; absent when it was never inspected, and for devices */
            inspection?: components["schemas"]["Inspection"];
            /** @description MD5 of the package in hex, when known */
            md5?: string;
            /**
             * Format: int64
             * @description The native version a wgt is made for; 0 for a native package
             * @example 100
             */
            nativeVersionCode: number;
            projectId: string;
            /** @description For the team only, at most 255 characters */
            remark: string;
            /** @description SHA-256 of the package in hex, when known */
            sha256?: string;
            /**
             * Format: int64
             * @description Bytes of the package, when known
             * @example 734003
             */
            size?: number;
            /**
             * Format: int32
             * @description 0 off, 1 on
             * @enum {integer}
             */
            status: "0" | "1";
            /**
             * Format: int32
             * @description 1 wgt for Android, 2 wgt for iOS, 3 Android, 4 iOS
             * @enum {integer}
             */
            type: "1" | "2" | "3" | "4";
            /**
             * Format: int32
             * @description 1 ask, 2 force, 3 silent
             * @enum {integer}
             */
            updateType: "1" | "2" | "3";
            /** Format: date-time */
            updatedTime: string;
            /**
             * @description Absolute address of the package
             * @example https://updates.example.com/upushy/p/app.wgt
             */
            url: string;
            /**
             * @description Version name
             * @example 1.4.0
             */
            version: string;
            /**
             * Format: int64
             * @description Grows within one project and type
             * @example 104
             */
            versionCode: number;
        };
        Start: {
            /**
             * @description The branch to take; the definition decides when neither a branch nor a tag is given
             * @example main
             */
            branch?: string;
            /**
             * @description The commit to take; the newest when absent
             * @example 9fceb02d0ae598e95dc970b74767f19372d61af8
             */
            commit?: string;
            pipelineId: string;
            /**
             * @description The tag to take, in the place of a branch
             * @example v1.2.0
             */
            tag?: string;
        };
        /** @description What a project's packages take in the store */
        StorageUse: {
            /**
             * Format: int64
             * @description Their bytes
             * @example 104857600
             */
            bytes: number;
            /**
             * Format: int64
             * @description Objects under the project's prefix
             * @example 12
             */
            objects: number;
            projectId: string;
            /**
             * Format: int64
             * @description Bytes of those, which deleting them will free
             * @example 8388608
             */
            unusedBytes: number;
            /**
             * Format: int64
             * @description How many of them no release uses
             * @example 1
             */
            unusedObjects: number;
        };
        SystemId: {
            uuid?: string;
        };
        SystemReport: {
            disks: components["schemas"]["Disk"][];
            os: components["schemas"]["Os"];
            process: components["schemas"]["Process"];
            runtime: components["schemas"]["Runtime"];
            /**
             * Format: int64
             * @description The server's clock, milliseconds since 1970
             */
            serviceTime: number;
            /** @description The heap under the names published panels look for */
            v8: components["schemas"]["V8"];
        };
        SystemState: {
            /** @description Database, cache and storage */
            dependencies: components["schemas"]["DependencyState"][];
            /** @description CPU, memory, JVM and disks */
            machine: components["schemas"]["SystemReport"];
            /**
             * Format: date-time
             * @description When this instance started
             */
            startedTime: string;
            /** @description Records on their way to the database, of each kind */
            telemetry: components["schemas"]["TelemetryState"][];
            /**
             * Format: int64
             * @description Seconds since then
             */
            uptime: number;
            /** @example 1.0.0 */
            version: string;
        };
        TelemetryState: {
            /**
             * Format: int64
             * @description Records waiting in memory
             */
            buffered: number;
            /**
             * Format: int64
             * @description Lost since the start because memory for them was full
             */
            dropped: number;
            /** @example update-log */
            kind: string;
            /**
             * Format: int64
             * @description Lost since the start because the database cannot hold them
             */
            refused: number;
            /**
             * Format: int64
             * @description Batches in Redis that are not in the database yet; 0 without Redis
             */
            streamed: number;
        };
        /** @description Time spent since the machine started, in hundredths of a second */
        Times: {
            /** Format: int64 */
            idle: number;
            /** Format: int64 */
            irq: number;
            /** Format: int64 */
            nice: number;
            /** Format: int64 */
            sys: number;
            /** Format: int64 */
            user: number;
        };
        Tokens: {
            /** @description Exchanged for the next pair before or after the access token has expired */
            refreshToken: string;
            /** @description Access token, sent as Authorization: Bearer … */
            token: string;
        };
        Update: {
            /**
             * Format: date-time
             * @description Absent keeps it
             * @example 2027-02-05T16:00:00.000Z
             */
            from?: string;
            /** @description 32 to 36 characters */
            id: string;
            /**
             * @description Absent keeps it
             * @example Spring Festival
             */
            reason?: string;
            /**
             * Format: date-time
             * @description Absent keeps it
             * @example 2027-02-13T16:00:00.000Z
             */
            to?: string;
        };
        UpdateAppDomains: {
            /**
             * @description none (HTTP only), letsencrypt (a new one), or the id of a certificate; when absent, as it is
             * @example 3
             */
            certificate?: string;
            /**
             * @description For nginx's server block; when absent, as it is
             * @example client_max_body_size 64m;
             */
            config?: string;
            /**
             * @description All it shall have; those left out are given up
             * @example [
             *       "www.example.com"
             *     ]
             */
            domains: string[];
            /**
             * Format: int64
             * @description The proxy host; when absent the app's first
             * @example 12
             */
            host?: number;
        };
        UpdateExplanation: {
            /** @description The versions this was worked out for */
            device: components["schemas"]["ExplainedVersions"];
            /**
             * @description What the device would do with its answer
             * @enum {string}
             */
            outcome: "native" | "wgt" | "upToDate";
            /** @description One sentence in the caller's language */
            reason: string;
            /** @description Each release of the platform, the highest native first, then the wgts */
            releases: components["schemas"]["ReleaseVerdict"][];
            /** @description The release it would install; absent when it is up to date */
            sourceId?: string;
        };
        UpdateItem: {
            /** @description Absent keeps it */
            enabled?: boolean;
            /** @example 1205 */
            key: string;
            /** @description Absent keeps it */
            labelEn?: string;
            /** @description Absent keeps it */
            labelZh?: string;
            /**
             * Format: int32
             * @description Absent keeps it
             */
            sort?: number;
            /** @example failureCode */
            typeKey: string;
        };
        UpdateLogEntry: {
            /**
             * Format: date-time
             * @description When it was answered
             */
            createdTime?: string;
            /** Format: int64 */
            id?: number;
            /**
             * @description Address the device called from
             * @example 203.0.113.7
             */
            ipaddr?: string;
            /** @example ok */
            message?: string;
            nativeVersion?: string;
            /** Format: int64 */
            nativeVersionCode?: number;
            /** @description android or ios; empty for old rows */
            platform?: string;
            /** @description Empty for rows of a time that did not know it */
            projectId?: string;
            /**
             * Format: int64
             * @example 200
             */
            statusCode?: number;
            /** @description The device; empty when it has none */
            uuid?: string;
            wgtVersion?: string;
            /** Format: int64 */
            wgtVersionCode?: number;
        };
        UpdateOffers: {
            native?: components["schemas"]["Source"];
            wgt?: components["schemas"]["Source"];
        };
        UpdatePipeline: {
            id: string;
            /**
             * @description Used when the definition has no name of its own
             * @example Release wgt
             */
            name?: string;
            /**
             * @description The definition
             * @example steps:
             *       - checkout: { url: https://example.com/app.git }
             */
            yaml: string;
        };
        /** @description What is left out or null stays as it is */
        UpdateProject: {
            /**
             * @description Pins the uni-app that packages must be of; an empty text takes that back
             * @example __UNI__5CBD4F1
             */
            appid?: string;
            describe?: string;
            id: string;
            name?: string;
        };
        UpdateRequest: {
            /** @example 1.0.0 */
            nativeVersion?: string;
            /**
             * Format: int64
             * @description The app that is installed; a numeric string will do
             * @example 100
             */
            nativeVersionCode: number;
            /** @enum {string} */
            platform: "android" | "ios";
            /**
             * @description 32 to 36 characters
             * @example 0b0a1c9e-3c55-4a3c-9d1f-6f0b2c3d4e5f
             */
            projectId: string;
            /**
             * @description What uni.getSystemInfo reports, as much of it as there is
             * @example {
             *       "brand": "HUAWEI",
             *       "model": "P40",
             *       "pixelRatio": 2.75,
             *       "uuid": "d2a4…"
             *     }
             */
            systemInfo?: {
                [key: string]: unknown;
            };
            /** @example 1.4.0 */
            wgtVersion?: string;
            /**
             * Format: int64
             * @description The hot update the device runs; a numeric string will do
             * @example 104
             */
            wgtVersionCode: number;
        };
        /** @description What is left out or null stays as it is */
        UpdateSource: {
            changelog?: string;
            /** @description Takes a package with another appid, package name, signer or modules than expected; administrators only, and recorded in the inspection */
            force?: boolean;
            id: string;
            /** Format: int64 */
            nativeVersionCode?: number;
            remark?: string;
            /**
             * Format: int32
             * @description 0 off, 1 on
             */
            status?: number;
            /**
             * Format: int32
             * @description 1 ask, 2 force, 3 silent
             */
            updateType?: number;
            version?: string;
            /** Format: int64 */
            versionCode?: number;
        };
        UpdateType: {
            /** @example shop */
            key: string;
            /**
             * @description Absent keeps it
             * @example Shop
             */
            labelEn?: string;
            /**
             * @description Absent keeps it
             * @example 门店
             */
            labelZh?: string;
        };
        UpdateWebhook: {
            /** @description Absent keeps it */
            enabled?: boolean;
            id: string;
            /**
             * @description Absent keeps it
             * @example a long random text
             */
            secret?: string;
        };
        UploadForm: {
            changelog?: string;
            /**
             * Format: binary
             * @description The package
             */
            file: string;
            /** @description See POST /api/source */
            force?: boolean;
            /**
             * Format: int64
             * @description Required for a wgt: the native version it is made for
             * @example 100
             */
            nativeVersionCode?: number;
            projectId: string;
            remark?: string;
            /**
             * Format: int32
             * @description 0 off, 1 on (default)
             */
            status?: number;
            /**
             * Format: int32
             * @description 1 wgt for Android, 2 wgt for iOS, 3 Android, 4 iOS
             */
            type: number;
            /**
             * Format: int32
             * @description 1 ask (default), 2 force, 3 silent
             */
            updateType?: number;
            /**
             * @description Left out: the one in the package
             * @example 1.4.0
             */
            version?: string;
            /**
             * Format: int64
             * @description Left out: the one in the package
             * @example 104
             */
            versionCode?: number;
        };
        UploadedObject: {
            key: string;
            /**
             * Format: int64
             * @description Bytes
             * @example 20971520
             */
            size: number;
        };
        UserInfo: {
            id: string;
            nickname?: string;
            /** @enum {string} */
            role: "admin" | "user";
            username: string;
        };
        V8: {
            getHeapStatistics: components["schemas"]["HeapStatistics"];
        };
        ValidatePipeline: {
            projectId: string;
            /**
             * @description The definition
             * @example steps:
             *       - checkout: { url: https://example.com/app.git }
             */
            yaml: string;
        };
        Webhook: {
            /** Format: date-time */
            createdTime: string;
            enabled: boolean;
            /** @example 8b1e2d3c4a5f0b9d5cbc6d6f4f0c9a5f */
            id: string;
            pipelineId: string;
            /** @enum {string} */
            provider: "github" | "gitlab" | "gitea" | "gitee";
            /** Format: date-time */
            updatedTime: string;
            /**
             * @description To be entered at the host
             * @example https://updates.example.com/api/webhook/8b1e2d3c4a5f0b9d5cbc6d6f4f0c9a5f
             */
            url: string;
        };
        WebhookDelivery: {
            /** @example Lin */
            author?: string;
            /** @example main */
            branch?: string;
            /** @example 1cdcd819599cbb4099289dbbec762452f006cb40 */
            commit?: string;
            /** @example push */
            event: string;
            id: string;
            /** @description First line of the commit's message */
            message?: string;
            /**
             * @description Why, in a sentence
             * @example Run 7 was started
             */
            reason: string;
            /** Format: date-time */
            receivedTime: string;
            /** @description The delivery this one repeats */
            redeliveryOf?: string;
            /** @enum {string} */
            result: "accepted" | "started" | "ignored" | "failed";
            /** @description The run, if one was started */
            runId?: string;
            /** @example v1.2.0 */
            tag?: string;
        };
        WebhookDeliveryDetail: {
            /** @description The first 64 KiB */
            body: string;
            /**
             * Format: int32
             * @description Bytes of the whole body
             * @example 7120
             */
            bodySize: number;
            delivery: components["schemas"]["WebhookDelivery"];
            /** @description Those that tell something, and no secrets */
            headers: {
                [key: string]: string;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_15: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                pageNum?: number;
                /** @description Records per page, 1 to 1000; without it and pageNum: all, capped at 1000 */
                pageSize?: number;
                /** @description The field to sort by */
                sortKey?: string;
                /** @description ASC or DESC */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["HostedApps"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such app */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such app"
                     *       ],
                     *       "message": "There is no such app",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    get_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["HostedAppDetail"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such app */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such app"
                     *       ],
                     *       "message": "There is no such app",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    uninstall: {
        parameters: {
            query?: {
                /** @description Whether its volumes go, too: all its data */
                volumes?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["AppChange"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such app */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such app"
                     *       ],
                     *       "message": "There is no such app",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Another change of the app goes on */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: Another change of the app goes on"
                     *       ],
                     *       "message": "Another change of the app goes on",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    list_6: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["AppDomains"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such app */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such app"
                     *       ],
                     *       "message": "There is no such app",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description A server does not answer; the message names it */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "A server does not answer; the message names it"
                     *       ],
                     *       "message": "A server does not answer; the message names it",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    update_5: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAppDomains"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["AppDomainChange"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such app, or it has no such proxy host */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such app, or it has no such proxy host"
                     *       ],
                     *       "message": "There is no such app, or it has no such proxy host",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Another change of the app goes on, or a domain is in use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: Another change of the app goes on, or a domain is in use"
                     *       ],
                     *       "message": "Another change of the app goes on, or a domain is in use",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description A server does not answer; the message names it */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "A server does not answer; the message names it"
                     *       ],
                     *       "message": "A server does not answer; the message names it",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAppDomains"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["AppDomainChange"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such app */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such app"
                     *       ],
                     *       "message": "There is no such app",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Another change of the app goes on, or a domain is in use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: Another change of the app goes on, or a domain is in use"
                     *       ],
                     *       "message": "Another change of the app goes on, or a domain is in use",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description A server does not answer; the message names it */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "A server does not answer; the message names it"
                     *       ],
                     *       "message": "A server does not answer; the message names it",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    delete_6: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["AppDomainChange"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such app */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such app"
                     *       ],
                     *       "message": "There is no such app",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Another change of the app goes on, or a domain is in use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: Another change of the app goes on, or a domain is in use"
                     *       ],
                     *       "message": "Another change of the app goes on, or a domain is in use",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description A server does not answer; the message names it */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "A server does not answer; the message names it"
                     *       ],
                     *       "message": "A server does not answer; the message names it",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    init: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["AppDomainChange"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such app */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such app"
                     *       ],
                     *       "message": "There is no such app",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Another change of the app goes on, or a domain is in use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: Another change of the app goes on, or a domain is in use"
                     *       ],
                     *       "message": "Another change of the app goes on, or a domain is in use",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description A server does not answer; the message names it */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "A server does not answer; the message names it"
                     *       ],
                     *       "message": "A server does not answer; the message names it",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    environment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["HostedAppEnvironment"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such app */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such app"
                     *       ],
                     *       "message": "There is no such app",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description It has no container now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: It has no container now"
                     *       ],
                     *       "message": "It has no container now",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Portainer does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Portainer does not answer"
                     *       ],
                     *       "message": "Portainer does not answer",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    redeploy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["AppChange"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such app */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such app"
                     *       ],
                     *       "message": "There is no such app",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Another change of the app goes on */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: Another change of the app goes on"
                     *       ],
                     *       "message": "Another change of the app goes on",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    repository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["HostedAppRepository"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such app */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such app"
                     *       ],
                     *       "message": "There is no such app",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Gitea does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Gitea does not answer"
                     *       ],
                     *       "message": "Gitea does not answer",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    restart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["AppChange"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such app */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such app"
                     *       ],
                     *       "message": "There is no such app",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Another change of the app goes on */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: Another change of the app goes on"
                     *       ],
                     *       "message": "Another change of the app goes on",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["AppChange"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such app */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such app"
                     *       ],
                     *       "message": "There is no such app",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nothing has failed that way, or another change goes on */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: Nothing has failed that way, or another change goes on"
                     *       ],
                     *       "message": "Nothing has failed that way, or another change goes on",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    start_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["AppChange"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such app */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such app"
                     *       ],
                     *       "message": "There is no such app",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Another change of the app goes on */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: Another change of the app goes on"
                     *       ],
                     *       "message": "Another change of the app goes on",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["AppChange"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such app */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such app"
                     *       ],
                     *       "message": "There is no such app",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Another change of the app goes on */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: Another change of the app goes on"
                     *       ],
                     *       "message": "Another change of the app goes on",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    certificates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["ProxyCertificate"][];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description A server does not answer; the message names it */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "A server does not answer; the message names it"
                     *       ],
                     *       "message": "A server does not answer; the message names it",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    install: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstallApp"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["AppChange"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The id or the port was taken meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: The id or the port was taken meanwhile"
                     *       ],
                     *       "message": "The id or the port was taken meanwhile",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    check_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstallApp"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["InstallFindings"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    list_14: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PageAppTemplate"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    get_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["AppTemplateDetail"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such template */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such template"
                     *       ],
                     *       "message": "There is no such template",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    list_13: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["HostingServer"][];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    put_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description gitea, portainer or proxy-manager
                 * @example gitea
                 */
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutHostingServer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["HostingServer"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such kind of server */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such kind of server"
                     *       ],
                     *       "message": "There is no such kind of server",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description gitea, portainer or proxy-manager
                 * @example gitea
                 */
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["HostingServerTest"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such kind of server */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such kind of server"
                     *       ],
                     *       "message": "There is no such kind of server",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    config: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["BasicConfig"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    system: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["SystemReport"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    credentials: {
        parameters: {
            query?: {
                projectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Credentials"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not a maintainer of the project, or WEB_OSS is on */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not a maintainer of the project, or WEB_OSS is on"
                     *       ],
                     *       "message": "Not a maintainer of the project, or WEB_OSS is on",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    terms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["SignatureTerms"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["UpdateOffers"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The body is no JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Content-Type: The body is no JSON in UTF-8"
                     *       ],
                     *       "message": "The body is no JSON in UTF-8",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 415,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    dashboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Dashboard"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    decision: {
        parameters: {
            query: {
                projectId: string;
                /** @description A device that has checked for updates */
                uuid?: string;
                /** @description android or ios; as the device was last seen when absent */
                platform?: string;
                /** @description The app it has installed; as it was last seen when absent */
                nativeVersionCode?: number;
                /** @description The hot update it runs; as it was last seen when absent */
                wgtVersionCode?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["UpdateExplanation"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project or device */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project or device"
                     *       ],
                     *       "message": "There is no such project or device",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["DictionaryType"][];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    updateItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateItem"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["DictionaryItem"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such type or item */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such type or item"
                     *       ],
                     *       "message": "There is no such type or item",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    createItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateItem"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["DictionaryItem"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such type */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such type"
                     *       ],
                     *       "message": "There is no such type",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The type has such an item, or takes no more */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: The type has such an item, or takes no more"
                     *       ],
                     *       "message": "The type has such an item, or takes no more",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    deleteItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteItem"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Affected"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such type or item */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such type or item"
                     *       ],
                     *       "message": "There is no such type or item",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description It is built in: disable it instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: It is built in: disable it instead"
                     *       ],
                     *       "message": "It is built in: disable it instead",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    updateType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateType"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["DictionaryType"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such type */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such type"
                     *       ],
                     *       "message": "There is no such type",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    createType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateType"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["DictionaryType"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is such a type */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: There is such a type"
                     *       ],
                     *       "message": "There is such a type",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    deleteType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteType"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Affected"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such type */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such type"
                     *       ],
                     *       "message": "There is no such type",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description It is built in, or has items */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: It is built in, or has items"
                     *       ],
                     *       "message": "It is built in, or has items",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    devices: {
        parameters: {
            query?: {
                projectId?: string;
                /** @description The whole uuid */
                uuid?: string;
                /** @description android or ios */
                platform?: string;
                /** @description How the model begins */
                model?: string;
                /** @description How the brand begins */
                brand?: string;
                /** @description The app it has installed */
                nativeVersionCode?: number;
                /** @description The hot update it runs */
                wgtVersionCode?: number;
                /**
                 * @description Last seen on this day or later, UTC
                 * @example 2026-11-01
                 */
                from?: string;
                /**
                 * @description Last seen on this day or earlier, UTC
                 * @example 2026-11-30
                 */
                to?: string;
                /** @description Page, from 1 */
                pageNum?: number;
                /** @description Records per page, 1 to 1000; without it and pageNum: all, capped at 1000 */
                pageSize?: number;
                /** @description The field to sort by */
                sortKey?: string;
                /** @description ASC or DESC */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PageDevice"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    logins_1: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                pageNum?: number;
                /** @description Records per page, 1 to 1000; without it and pageNum: all, capped at 1000 */
                pageSize?: number;
                /** @description The field to sort by */
                sortKey?: string;
                /** @description ASC or DESC */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PageLoginLogEntry"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    reports: {
        parameters: {
            query?: {
                projectId?: string;
                /** @description The whole uuid of a device */
                uuid?: string;
                /** @description Of this release */
                sourceId?: string;
                /** @description downloaded, installed, failed or launched */
                event?: string;
                /**
                 * @description At this time or later
                 * @example 2026-11-01T00:00:00Z
                 */
                from?: string;
                /**
                 * @description At this time or earlier
                 * @example 2026-11-30T23:59:59.999Z
                 */
                to?: string;
                /** @description Page, from 1 */
                pageNum?: number;
                /** @description Records per page, 1 to 1000; without it and pageNum: all, capped at 1000 */
                pageSize?: number;
                /** @description The field to sort by */
                sortKey?: string;
                /** @description ASC or DESC */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PageReportEntry"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    checks_1: {
        parameters: {
            query?: {
                projectId?: string;
                /** @description Of this device: its whole uuid */
                uuid?: string;
                /**
                 * @description At this time or later
                 * @example 2026-11-01T00:00:00Z
                 */
                from?: string;
                /**
                 * @description At this time or earlier
                 * @example 2026-11-30T23:59:59.999Z
                 */
                to?: string;
                /** @description Page, from 1 */
                pageNum?: number;
                /** @description Records per page, 1 to 1000; without it and pageNum: all, capped at 1000 */
                pageSize?: number;
                /** @description The field to sort by */
                sortKey?: string;
                /** @description ASC or DESC */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PageUpdateLogEntry"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    get_1: {
        parameters: {
            query: {
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PipelineAnswer"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such pipeline */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such pipeline"
                     *       ],
                     *       "message": "There is no such pipeline",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    update_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePipeline"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PipelineAnswer"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such pipeline */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such pipeline"
                     *       ],
                     *       "message": "There is no such pipeline",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The project has another pipeline of this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: The project has another pipeline of this name"
                     *       ],
                     *       "message": "The project has another pipeline of this name",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    create_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePipeline"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PipelineAnswer"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The project has a pipeline of this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: The project has a pipeline of this name"
                     *       ],
                     *       "message": "The project has a pipeline of this name",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    delete_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Affected"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such pipeline */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such pipeline"
                     *       ],
                     *       "message": "There is no such pipeline",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description A run of it has not ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: A run of it has not ended"
                     *       ],
                     *       "message": "A run of it has not ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    list_12: {
        parameters: {
            query: {
                projectId: string;
                /** @description Only what this run built */
                runId?: string;
                /** @description Page, from 1 */
                pageNum?: number;
                /** @description Records per page, 1 to 1000; without it and pageNum: all, capped at 1000 */
                pageSize?: number;
                /** @description The field to sort by */
                sortKey?: string;
                /** @description ASC or DESC */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PageArtifact"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    rollbacks: {
        parameters: {
            query: {
                projectId: string;
                /** @description Page, from 1 */
                pageNum?: number;
                /** @description Records per page, 1 to 1000; without it and pageNum: all, capped at 1000 */
                pageSize?: number;
                /** @description The field to sort by */
                sortKey?: string;
                /** @description ASC or DESC */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PageRollback"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    rollBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The artifact, of kind release */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollbackReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Rollback"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such artifact */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such artifact"
                     *       ],
                     *       "message": "There is no such artifact",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description It is no release, or that release was deleted */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: It is no release, or that release was deleted"
                     *       ],
                     *       "message": "It is no release, or that release was deleted",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Its package has gone from the store, or is another one now */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "file: Its package has gone from the store, or is another one now"
                     *       ],
                     *       "message": "Its package has gone from the store, or is another one now",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 422,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    list_5: {
        parameters: {
            query?: {
                projectId?: string;
                /** @description Page, from 1 */
                pageNum?: number;
                /** @description Records per page, 1 to 1000; without it and pageNum: all, capped at 1000 */
                pageSize?: number;
                /** @description The field to sort by */
                sortKey?: string;
                /** @description ASC or DESC */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PageFreeze"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    update_4: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Update"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Freeze"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such freeze */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such freeze"
                     *       ],
                     *       "message": "There is no such freeze",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    create_5: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Create"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Freeze"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    delete_5: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Affected"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such freeze */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such freeze"
                     *       ],
                     *       "message": "There is no such freeze",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    override: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Let"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Freeze"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such freeze */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such freeze"
                     *       ],
                     *       "message": "There is no such freeze",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    list_7: {
        parameters: {
            query: {
                projectId: string;
                /** @description Only those of this definition */
                pipelineId?: string;
                /** @description Only those in this state: queued, blocked, running, compensating, succeeded, failed, canceled or compensation_failed */
                state?: string;
                /** @description Page, from 1 */
                pageNum?: number;
                /** @description Records per page, 1 to 1000; without it and pageNum: all, capped at 1000 */
                pageSize?: number;
                /** @description The field to sort by */
                sortKey?: string;
                /** @description ASC or DESC */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PagePipelineRun"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Start"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PipelineRun"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such definition */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such definition"
                     *       ],
                     *       "message": "There is no such definition",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The definition has mistakes */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: The definition has mistakes"
                     *       ],
                     *       "message": "The definition has mistakes",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    get_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PipelineRunDetail"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such run */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such run"
                     *       ],
                     *       "message": "There is no such run",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Approve"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such run */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such run"
                     *       ],
                     *       "message": "There is no such run",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description It does not wait before this step */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: It does not wait before this step"
                     *       ],
                     *       "message": "It does not wait before this step",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such run */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such run"
                     *       ],
                     *       "message": "There is no such run",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    compensate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such run */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such run"
                     *       ],
                     *       "message": "There is no such run",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is nothing that could not be taken back */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: There is nothing that could not be taken back"
                     *       ],
                     *       "message": "There is nothing that could not be taken back",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    follow_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["PipelineRunDetail"];
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such run */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such run"
                     *       ],
                     *       "message": "There is no such run",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    follow: {
        parameters: {
            query?: {
                /**
                 * @description Lines after this number
                 * @example 0
                 */
                after?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LogFrame"];
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such run */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such run"
                     *       ],
                     *       "message": "There is no such run",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such run */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such run"
                     *       ],
                     *       "message": "There is no such run",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    page: {
        parameters: {
            query?: {
                /**
                 * @description Lines after this number; left out: from the beginning
                 * @example 0
                 */
                after?: number;
                /**
                 * @description So many at most, 500 if left out
                 * @example 500
                 */
                limit?: number;
                /**
                 * @description Lines of this step
                 * @example build
                 */
                step?: string;
                /**
                 * @description Lines with this text in them, upper and lower case the same
                 * @example error
                 */
                search?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["LogPage"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such run */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such run"
                     *       ],
                     *       "message": "There is no such run",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    ticket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["LogTicket"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such run */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such run"
                     *       ],
                     *       "message": "There is no such run",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reject"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such run */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such run"
                     *       ],
                     *       "message": "There is no such run",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description It does not wait before this step */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: It does not wait before this step"
                     *       ],
                     *       "message": "It does not wait before this step",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    rerun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PipelineRun"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such run */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such run"
                     *       ],
                     *       "message": "There is no such run",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description This version of the server cannot read its definition */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: This version of the server cannot read its definition"
                     *       ],
                     *       "message": "This version of the server cannot read its definition",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    list_4: {
        parameters: {
            query: {
                projectId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["SecretAnswer"][];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutSecret"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The project has as many as it may */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: The project has as many as it may"
                     *       ],
                     *       "message": "The project has as many as it may",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    delete_4: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteSecret"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Affected"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The project has no such secret */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: The project has no such secret"
                     *       ],
                     *       "message": "The project has no such secret",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PipelineTemplate"][];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    validate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidatePipeline"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PipelineFindings"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    list_3: {
        parameters: {
            query: {
                pipelineId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Webhook"][];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such pipeline */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such pipeline"
                     *       ],
                     *       "message": "There is no such pipeline",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    update_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhook"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Webhook"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such webhook */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such webhook"
                     *       ],
                     *       "message": "There is no such webhook",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    create_4: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhook"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["CreatedWebhook"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such pipeline */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such pipeline"
                     *       ],
                     *       "message": "There is no such pipeline",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The pipeline has as many as it may */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: The pipeline has as many as it may"
                     *       ],
                     *       "message": "The pipeline has as many as it may",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    delete_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Affected"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such webhook */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such webhook"
                     *       ],
                     *       "message": "There is no such webhook",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    deliveries: {
        parameters: {
            query: {
                webhookId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["WebhookDelivery"][];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such webhook */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such webhook"
                     *       ],
                     *       "message": "There is no such webhook",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    delivery: {
        parameters: {
            query: {
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["WebhookDeliveryDetail"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such delivery */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such delivery"
                     *       ],
                     *       "message": "There is no such delivery",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["DeliveryReceipt"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such delivery */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such delivery"
                     *       ],
                     *       "message": "There is no such delivery",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description It was no push to a branch or tag */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: It was no push to a branch or tag"
                     *       ],
                     *       "message": "It was no push to a branch or tag",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    list_11: {
        parameters: {
            query: {
                projectId: string;
                /** @description Page, from 1 */
                pageNum?: number;
                /** @description Records per page, 1 to 1000; without it and pageNum: all, capped at 1000 */
                pageSize?: number;
                /** @description The field to sort by */
                sortKey?: string;
                /** @description ASC or DESC */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PagePipelineAnswer"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    get: {
        parameters: {
            query: {
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Project"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    update_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProject"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Project"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    create_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProject"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Project"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    delete_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Affected"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The project still has sources */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: The project still has sources"
                     *       ],
                     *       "message": "The project still has sources",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    putMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutMember"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project or user */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project or user"
                     *       ],
                     *       "message": "There is no such project or user",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The project would have no owner left */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: The project would have no owner left"
                     *       ],
                     *       "message": "The project would have no owner left",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveMember"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Affected"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The project would have no owner left */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: The project would have no owner left"
                     *       ],
                     *       "message": "The project would have no owner left",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    members: {
        parameters: {
            query: {
                projectId: string;
                /** @description Page, from 1 */
                pageNum?: number;
                /** @description Records per page, 1 to 1000; without it and pageNum: all, capped at 1000 */
                pageSize?: number;
                /** @description The field to sort by */
                sortKey?: string;
                /** @description ASC or DESC */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PageMember"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    ofProject: {
        parameters: {
            query: {
                projectId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["StorageUse"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The store does not answer in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The store does not answer in time"
                     *       ],
                     *       "message": "The store does not answer in time",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    create_6: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateToken"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Created"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Affected"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such token */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such token"
                     *       ],
                     *       "message": "There is no such token",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    list_10: {
        parameters: {
            query: {
                projectId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["ApiToken"][];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    list_9: {
        parameters: {
            query?: {
                /** @description Part of a name, or how the id begins */
                keyword?: string;
                /** @description Page, from 1 */
                pageNum?: number;
                /** @description Records per page, 1 to 1000; without it and pageNum: all, capped at 1000 */
                pageSize?: number;
                /** @description The field to sort by */
                sortKey?: string;
                /** @description ASC or DESC */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PageProject"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceReport"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    list_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Setting"][];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not an administrator */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not an administrator"
                     *       ],
                     *       "message": "Not an administrator",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    change_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Setting"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not an administrator */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not an administrator"
                     *       ],
                     *       "message": "Not an administrator",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such setting */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such setting"
                     *       ],
                     *       "message": "There is no such setting",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingReset"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Setting"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not an administrator */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not an administrator"
                     *       ],
                     *       "message": "Not an administrator",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such setting */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such setting"
                     *       ],
                     *       "message": "There is no such setting",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query: {
                projectId: string;
                /** @description 1 wgt for Android, 2 wgt for iOS, 3 Android, 4 iOS */
                type: number;
                /** @description Part of a version, changelog or remark, or a whole versionCode */
                keyword?: string;
                /** @description 0 off, 1 on; both when absent */
                status?: number;
                /** @description 1 ask, 2 force, 3 silent; all when absent */
                updateType?: number;
                /** @description The native version wgts are made for */
                nativeVersionCode?: number;
                /** @description Page, from 1 */
                pageNum?: number;
                /** @description Records per page, 1 to 1000; without it and pageNum: all, capped at 1000 */
                pageSize?: number;
                /** @description The field to sort by */
                sortKey?: string;
                /** @description ASC or DESC */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PageSource"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSource"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Source"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such source */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such source"
                     *       ],
                     *       "message": "There is no such source",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description A version rule is broken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: A version rule is broken"
                     *       ],
                     *       "message": "A version rule is broken",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such object, or its package must not reach devices */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "file: There is no such object, or its package must not reach devices"
                     *       ],
                     *       "message": "There is no such object, or its package must not reach devices",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 422,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    create_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSource"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Source"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description A version rule is broken; the message names the highest versionCode */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: A version rule is broken; the message names the highest versionCode"
                     *       ],
                     *       "message": "A version rule is broken; the message names the highest versionCode",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such object, or its package must not reach devices */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "file: There is no such object, or its package must not reach devices"
                     *       ],
                     *       "message": "There is no such object, or its package must not reach devices",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 422,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Affected"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such source */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such source"
                     *       ],
                     *       "message": "There is no such source",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There are wgts made for this native version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: There are wgts made for this native version"
                     *       ],
                     *       "message": "There are wgts made for this native version",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    latestNatives: {
        parameters: {
            query: {
                projectId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["LatestNatives"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Source"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description A version rule is broken; the message names the highest versionCode */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: A version rule is broken; the message names the highest versionCode"
                     *       ],
                     *       "message": "A version rule is broken; the message names the highest versionCode",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The package is larger than SERVER_UPLOAD_LIMIT */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "file: The package is larger than SERVER_UPLOAD_LIMIT"
                     *       ],
                     *       "message": "The package is larger than SERVER_UPLOAD_LIMIT",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 413,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The package must not reach devices */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "file: The package must not reach devices"
                     *       ],
                     *       "message": "The package must not reach devices",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 422,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    active: {
        parameters: {
            query?: {
                projectId?: string;
                /**
                 * @description The first day, in UTC; by default 29 days before the last, by=hour: the day before it
                 * @example 2026-11-01
                 */
                from?: string;
                /**
                 * @description The last day, in UTC; today by default
                 * @example 2026-11-30
                 */
                to?: string;
                /**
                 * @description hour or day (default)
                 * @example day
                 */
                by?: string;
                /** @description android or ios; both together by default */
                platform?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["SeriesActivePoint"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    adoption: {
        parameters: {
            query?: {
                projectId?: string;
                /**
                 * @description The first day, in UTC; by default 29 days before the last, by=hour: the day before it
                 * @example 2026-11-01
                 */
                from?: string;
                /**
                 * @description The last day, in UTC; today by default
                 * @example 2026-11-30
                 */
                to?: string;
                /**
                 * @description hour or day (default)
                 * @example day
                 */
                by?: string;
                /** @description android or ios; both together by default */
                platform?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Adoption"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    checks: {
        parameters: {
            query?: {
                projectId?: string;
                /**
                 * @description The first day, in UTC; by default 29 days before the last, by=hour: the day before it
                 * @example 2026-11-01
                 */
                from?: string;
                /**
                 * @description The last day, in UTC; today by default
                 * @example 2026-11-30
                 */
                to?: string;
                /**
                 * @description hour or day (default)
                 * @example day
                 */
                by?: string;
                /** @description android or ios; both together by default */
                platform?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["SeriesChecksPoint"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    logins: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in UTC; by default 29 days before the last, by=hour: the day before it
                 * @example 2026-11-01
                 */
                from?: string;
                /**
                 * @description The last day, in UTC; today by default
                 * @example 2026-11-30
                 */
                to?: string;
                /**
                 * @description hour or day (default)
                 * @example day
                 */
                by?: string;
                /** @description android or ios; both together by default */
                platform?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["SeriesLoginsPoint"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    offers: {
        parameters: {
            query?: {
                projectId?: string;
                /**
                 * @description The first day, in UTC; by default 29 days before the last, by=hour: the day before it
                 * @example 2026-11-01
                 */
                from?: string;
                /**
                 * @description The last day, in UTC; today by default
                 * @example 2026-11-30
                 */
                to?: string;
                /**
                 * @description hour or day (default)
                 * @example day
                 */
                by?: string;
                /** @description android or ios; both together by default */
                platform?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["SeriesOffersPoint"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    release: {
        parameters: {
            query: {
                sourceId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["ReleaseStats"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such source */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such source"
                     *       ],
                     *       "message": "There is no such source",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    use: {
        parameters: {
            query: {
                sourceId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["ReleaseUse"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such source */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such source"
                     *       ],
                     *       "message": "There is no such source",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    orphans: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                pageNum?: number;
                /** @description Records per page, 1 to 1000; without it and pageNum: all, capped at 1000 */
                pageSize?: number;
                /** @description The field to sort by */
                sortKey?: string;
                /** @description ASC or DESC */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PageOrphan"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The store does not answer in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The store does not answer in time"
                     *       ],
                     *       "message": "The store does not answer in time",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    ofProjects: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                pageNum?: number;
                /** @description Records per page, 1 to 1000; without it and pageNum: all, capped at 1000 */
                pageSize?: number;
                /** @description The field to sort by */
                sortKey?: string;
                /** @description ASC or DESC */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PageStorageUse"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The store does not answer in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The store does not answer in time"
                     *       ],
                     *       "message": "The store does not answer in time",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["SystemState"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    check_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["UpdateOffers"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The body is no JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Content-Type: The body is no JSON in UTF-8"
                     *       ],
                     *       "message": "The body is no JSON in UTF-8",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 415,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSignedUpload"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["SignedUpload"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not a maintainer of the project, or an API token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not a maintainer of the project, or an API token"
                     *       ],
                     *       "message": "Not a maintainer of the project, or an API token",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The store hands out credentials: use GET /api/basic/oss-sts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: The store hands out credentials: use GET /api/basic/oss-sts"
                     *       ],
                     *       "message": "The store hands out credentials: use GET /api/basic/oss-sts",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    abort: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbortSignedUpload"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not a maintainer of the project, or an API token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not a maintainer of the project, or an API token"
                     *       ],
                     *       "message": "Not a maintainer of the project, or an API token",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The store hands out credentials: use GET /api/basic/oss-sts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: The store hands out credentials: use GET /api/basic/oss-sts"
                     *       ],
                     *       "message": "The store hands out credentials: use GET /api/basic/oss-sts",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    complete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteSignedUpload"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["UploadedObject"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not a maintainer of the project, or an API token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not a maintainer of the project, or an API token"
                     *       ],
                     *       "message": "Not a maintainer of the project, or an API token",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such project */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such project"
                     *       ],
                     *       "message": "There is no such project",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Parts are missing, or others than were sent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: Parts are missing, or others than were sent"
                     *       ],
                     *       "message": "Parts are missing, or others than were sent",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Registration is closed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Registration is closed"
                     *       ],
                     *       "message": "Registration is closed",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The username is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: The username is taken"
                     *       ],
                     *       "message": "The username is taken",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Too many attempts from this address */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "address: Too many attempts from this address"
                     *       ],
                     *       "message": "Too many attempts from this address",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 429,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["LoggedIn"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Unknown user or wrong password */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Unknown user or wrong password"
                     *       ],
                     *       "message": "Unknown user or wrong password",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The account is disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: The account is disabled"
                     *       ],
                     *       "message": "The account is disabled",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Too many attempts; Retry-After says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "address: Too many attempts; Retry-After says when to come back"
                     *       ],
                     *       "message": "Too many attempts; Retry-After says when to come back",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 429,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    loginCaptcha: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Captcha"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description The old password is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: The old password is wrong"
                     *       ],
                     *       "message": "The old password is wrong",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Too many wrong passwords */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "address: Too many wrong passwords"
                     *       ],
                     *       "message": "Too many wrong passwords",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 429,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    profile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Profile"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Profile"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Tokens"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: The login has ended"
                     *       ],
                     *       "message": "The login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    registerCaptcha: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Captcha"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    registration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["RegistrationState"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    setRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationChoice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["RegistrationState"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not an administrator */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not an administrator"
                     *       ],
                     *       "message": "Not an administrator",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    list_8: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Session"][];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionEnd"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Affected"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not the caller's to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not the caller's to do"
                     *       ],
                     *       "message": "Not the caller's to do",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The caller has no such login */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: The caller has no such login"
                     *       ],
                     *       "message": "The caller has no such login",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: string;
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: The login has ended"
                     *       ],
                     *       "message": "The login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                /** @description Part of a username, nickname or e-mail address */
                keyword?: string;
                /** @description Page, from 1 */
                pageNum?: number;
                /** @description Records per page, 1 to 1000; without it and pageNum: all, capped at 1000 */
                pageSize?: number;
                /** @description The field to sort by */
                sortKey?: string;
                /** @description ASC or DESC */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["PageProfile"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not an administrator */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not an administrator"
                     *       ],
                     *       "message": "Not an administrator",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    changeAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Profile"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not an administrator */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not an administrator"
                     *       ],
                     *       "message": "Not an administrator",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description No such user */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: No such user"
                     *       ],
                     *       "message": "No such user",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description No enabled administrator would remain */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: No enabled administrator would remain"
                     *       ],
                     *       "message": "No enabled administrator would remain",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Profile"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not an administrator */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not an administrator"
                     *       ],
                     *       "message": "Not an administrator",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The username is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: The username is taken"
                     *       ],
                     *       "message": "The username is taken",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Nobody is logged in, or the login has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "Authorization: Nobody is logged in, or the login has ended"
                     *       ],
                     *       "message": "Nobody is logged in, or the login has ended",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 401,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Not an administrator */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: Not an administrator"
                     *       ],
                     *       "message": "Not an administrator",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description No such user */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: No such user"
                     *       ],
                     *       "message": "No such user",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
    deliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["DeliveryReceipt"];
                        message: string;
                        /**
                         * Format: int32
                         * @example 200
                         */
                        statusCode: number;
                        /** @example true */
                        success: boolean;
                    };
                };
            };
            /** @description A value is not valid; errors name the field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "name: A value is not valid; errors name the field"
                     *       ],
                     *       "message": "A value is not valid; errors name the field",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 400,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description It is not signed with the webhook's secret, or too old */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "projectId: It is not signed with the webhook's secret, or too old"
                     *       ],
                     *       "message": "It is not signed with the webhook's secret, or too old",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 403,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description There is no such webhook */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "id: There is no such webhook"
                     *       ],
                     *       "message": "There is no such webhook",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 404,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The same was delivered before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "versionCode: The same was delivered before"
                     *       ],
                     *       "message": "The same was delivered before",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 409,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The body is larger than 5 MiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "file: The body is larger than 5 MiB"
                     *       ],
                     *       "message": "The body is larger than 5 MiB",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 413,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description The database or another dependency does not answer; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         "The database or another dependency does not answer; try again shortly"
                     *       ],
                     *       "message": "The database or another dependency does not answer; try again shortly",
                     *       "requestId": "2f6k1m9x",
                     *       "statusCode": 503,
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
}

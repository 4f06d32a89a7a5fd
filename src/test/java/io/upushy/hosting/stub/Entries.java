package io.upushy.hosting.stub;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Server;
import java.util.Map;

/** Enters the servers' settings as an administrator does. */
public final class Entries {

    private final Api admin;

    public Entries(Server server) {
        this.admin = Api.anonymous(server).as(new Accounts(server).registerAdmin());
    }

    public Api admin() {
        return admin;
    }

    /** Makes the server under test use the stand-in. */
    public void enter(Stub stub) {
        enter(stub.kind(), stub.settings());
    }

    public void enter(String kind, Map<String, ?> settings) {
        admin.put("/api/app/servers/" + kind, settings).data();
    }
}

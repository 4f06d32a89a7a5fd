package io.upushy.pipeline;

/** Encrypts what must not be readable in the database: AES-256-GCM under a key that is not in it. */
public interface Vault {

    /**
     * Encrypts a text.
     *
     * @param context what it belongs to, such as a project and a name; it opens there only
     */
    byte[] seal(String plain, String context);

    /**
     * The text of what was sealed for the same context.
     *
     * @throws VaultException when the key is another, or what was sealed belongs elsewhere or was changed
     */
    String open(byte[] sealed, String context);
}

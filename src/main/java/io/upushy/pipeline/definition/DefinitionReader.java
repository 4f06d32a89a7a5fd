package io.upushy.pipeline.definition;

/** Reads definitions. */
public interface DefinitionReader {

    /**
     * Reads a definition.
     *
     * @throws InvalidDefinition with everything that is wrong, each with its line
     */
    Definition read(String yaml);
}

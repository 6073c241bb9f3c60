package org.ionwright.drawing;

/**
 * What a shape stands for.
 *
 * @param path
 *            of the part in the model, as {@code ModelPaths} has it; empty when it stands for none
 * @param hover
 *            for people, with numeral and value: {@code pinhole (35 in seed 001): 100 µm}; may be empty
 */
public record Tag(String path, String hover) {

	public static final Tag NONE = new Tag("", "");
}

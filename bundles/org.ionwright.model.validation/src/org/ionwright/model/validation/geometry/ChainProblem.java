package org.ionwright.model.validation.geometry;

/**
 * Why a passage cannot be placed.
 *
 * @param passage
 *            its number
 * @param kind
 *            what is wrong
 */
public record ChainProblem(int passage, Kind kind) {

	/** What can be wrong with the chain of passages. */
	public enum Kind {
		/** It starts, maybe by way of others, at its own end. */
		CYCLIC,
		/** It starts at a passage that is none of this chamber. */
		DANGLING,
		/** Its diameter or length is not above 0, or a number of it is not finite. */
		EMPTY
	}
}

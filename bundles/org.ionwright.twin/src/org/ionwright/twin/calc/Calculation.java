package org.ionwright.twin.calc;

import java.util.List;

/**
 * A law of the twin as a table.
 *
 * @param name
 *            that calls it
 * @param description
 *            one line, with the source of the law
 * @param parameters
 *            in the order shown
 * @param columns
 *            of the table; units stand in the names
 * @param law
 *            works it out
 */
public record Calculation(String name, String description, List<Parameter> parameters, List<String> columns, Law law) {

	/** The work. */
	@FunctionalInterface
	public interface Law {

		/**
		 * @throws IllegalArgumentException
		 *             when the values cannot go together or a file is not as it must be: names parameter or line, value
		 *             and what is allowed
		 */
		void calculate(Arguments arguments, Table table);
	}

	public Calculation {
		parameters = List.copyOf(parameters);
		columns = List.copyOf(columns);
	}

	/**
	 * Works the table out for checked arguments; may take seconds where ions are traced.
	 *
	 * @throws IllegalArgumentException
	 *             as {@link Law#calculate}
	 */
	public Table run(Arguments arguments) {
		Table table = new Table(columns);
		law.calculate(arguments, table);
		return table;
	}
}

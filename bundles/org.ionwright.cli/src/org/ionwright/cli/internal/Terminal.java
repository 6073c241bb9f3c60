package org.ionwright.cli.internal;

import java.io.PrintWriter;

/**
 * Where commands write.
 *
 * @param out
 *            results
 * @param err
 *            progress and errors
 */
record Terminal(PrintWriter out, PrintWriter err) {

	/** The one place that knows the standard streams. */
	static Terminal standard() {
		return new Terminal(new PrintWriter(System.out, true), new PrintWriter(System.err, true));
	}

	void line(String text) {
		out.println(text);
		out.flush();
	}

	void note(String text) {
		err.println(text);
		err.flush();
	}
}

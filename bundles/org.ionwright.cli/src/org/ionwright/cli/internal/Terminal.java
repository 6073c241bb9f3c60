package org.ionwright.cli.internal;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;

/**
 * Where commands read and write.
 *
 * @param in
 *            what a person types
 * @param out
 *            results
 * @param err
 *            progress and errors
 */
record Terminal(BufferedReader in, PrintWriter out, PrintWriter err) {

	/** Without anybody who types. */
	Terminal(PrintWriter out, PrintWriter err) {
		this(new BufferedReader(Reader.nullReader()), out, err);
	}

	/** The one place that knows the standard streams. */
	static Terminal standard() {
		return new Terminal(new BufferedReader(new InputStreamReader(System.in)), new PrintWriter(System.out, true),
				new PrintWriter(System.err, true));
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

package org.ionwright.io.exchange.internal.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * How cells of a table are written. Semicolons go with a decimal comma: that is what spreadsheets read where a comma is the
 * decimal sign.
 */
record Cells(String separator, boolean decimalComma) {

	static Cells of(String word) {
		return switch (word) {
		case "semicolon" -> new Cells(";", true);
		case "tab" -> new Cells("\t", false);
		default -> new Cells(",", false);
		};
	}

	String number(double value) {
		String text = Numbers.text(value);
		return decimalComma ? text.replace('.', ',') : text;
	}

	/** In quotation marks where it has to be. */
	String text(String value) {
		String line = value.replaceAll("\\p{Cntrl}", " ");
		return line.contains(separator) || line.contains("\"") || line.startsWith("#")
				? '"' + line.replace("\"", "\"\"") + '"'
				: line;
	}

	String joined(List<String> cells) {
		return String.join(separator, cells);
	}

	void row(Writer out, List<String> cells) throws IOException {
		out.write(joined(cells) + "\n");
	}
}

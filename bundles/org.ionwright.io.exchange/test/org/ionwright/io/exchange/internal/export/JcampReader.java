package org.ionwright.io.exchange.internal.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A reader of JCAMP-DX for tests, written after the paper of McDonald and Wilks and not after our writer. */
final class JcampReader {

	private static final String SQUEEZED = "@ABCDEFGHIabcdefghi";
	private static final String DIFFERENCE = "%JKLMNOPQRjklmnopqr";
	private static final String DUPLICATE = "STUVWXYZs";

	/** A block with its labels and points. */
	record Block(Map<String, String> labels, double[] x, double[] y) {

		String label(String name) {
			return labels.getOrDefault(name, "");
		}
	}

	private JcampReader() {
	}

	static List<Block> read(Path file) throws IOException {
		List<Map<String, String>> blocks = new ArrayList<>();
		List<List<String>> data = new ArrayList<>();
		List<Integer> open = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			if (line.startsWith("##")) {
				String name = line.substring(2, line.indexOf('='));
				String value = line.substring(line.indexOf('=') + 1).replaceFirst("\\$\\$.*", "").strip();
				if (name.equals("TITLE")) {
					open.add(blocks.size());
					blocks.add(new HashMap<>());
					data.add(new ArrayList<>());
				}
				blocks.get(open.getLast()).put(name, value);
				if (name.equals("END")) {
					open.removeLast();
				}
			} else if (!line.startsWith("$$")) {
				data.get(open.getLast()).add(line);
			}
		}
		if (!open.isEmpty()) {
			throw new IOException("a block has no end");
		}
		List<Block> all = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			all.add(block(blocks.get(i), data.get(i)));
		}
		return all;
	}

	private static Block block(Map<String, String> labels, List<String> lines) throws IOException {
		return labels.containsKey("XYDATA") ? even(labels, lines) : pairs(labels, lines);
	}

	private static Block pairs(Map<String, String> labels, List<String> lines) {
		List<Double> x = new ArrayList<>();
		List<Double> y = new ArrayList<>();
		for (String line : lines) {
			String[] parts = line.split(", ");
			x.add(Double.valueOf(parts[0]));
			y.add(Double.valueOf(parts[1]));
		}
		return new Block(labels, array(x), array(y));
	}

	private static Block even(Map<String, String> labels, List<String> lines) throws IOException {
		double factor = Double.parseDouble(labels.getOrDefault("YFACTOR", ""));
		double first = Double.parseDouble(labels.getOrDefault("FIRSTX", ""));
		double step = Double.parseDouble(labels.getOrDefault("DELTAX", ""));
		List<Double> x = new ArrayList<>();
		List<Double> y = new ArrayList<>();
		boolean differences = false;
		for (String line : lines) {
			List<String> tokens = tokens(line);
			double abscissa = Double.parseDouble(tokens.getFirst());
			double value = 0;
			boolean difference = false;
			double last = 0;
			for (int i = 1; i < tokens.size(); i++) {
				String token = tokens.get(i);
				char kind = token.charAt(0);
				int count = 1;
				if (DUPLICATE.indexOf(kind) >= 0) {
					count = Integer.parseInt((DUPLICATE.indexOf(kind) + 1) + token.substring(1)) - 1;
				} else if (DIFFERENCE.indexOf(kind) >= 0) {
					last = digits(token, DIFFERENCE);
					difference = true;
				} else {
					value = SQUEEZED.indexOf(kind) >= 0 ? digits(token, SQUEEZED) : Double.parseDouble(token);
					difference = false;
					count = 0;
					boolean check = i == 1 && differences;
					if (check && (y.getLast() != value * factor || Math.abs(x.getLast() - abscissa) > 1e-6)) {
						throw new IOException("the check of line '" + line + "' fails");
					}
					if (!check) {
						add(x, y, first, step, value * factor);
					}
				}
				for (int k = 0; k < count; k++) {
					value = difference ? value + last : value;
					add(x, y, first, step, value * factor);
				}
			}
			differences = difference || tokens.size() == 2 && SQUEEZED.indexOf(tokens.get(1).charAt(0)) >= 0;
		}
		return new Block(labels, array(x), array(y));
	}

	private static void add(List<Double> x, List<Double> y, double first, double step, double value) {
		x.add(first + x.size() * step);
		y.add(value);
	}

	private static double digits(String token, String letters) {
		int at = letters.indexOf(token.charAt(0));
		double value = Double.parseDouble((at > 9 ? at - 9 : at) + token.substring(1));
		return at > 9 ? -value : value;
	}

	private static List<String> tokens(String line) {
		List<String> tokens = new ArrayList<>();
		StringBuilder token = new StringBuilder();
		for (char c : line.toCharArray()) {
			boolean starts = c == '+' || c == '-' || (SQUEEZED + DIFFERENCE + DUPLICATE).indexOf(c) >= 0;
			if (starts && !token.isEmpty()) {
				tokens.add(token.toString());
				token.setLength(0);
			}
			token.append(c);
		}
		tokens.add(token.toString());
		return tokens;
	}

	private static double[] array(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).toArray();
	}
}

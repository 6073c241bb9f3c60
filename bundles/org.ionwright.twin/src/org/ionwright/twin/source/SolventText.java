package org.ionwright.twin.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people write for a solvent: liquids, their shares by volume, and additives after a plus, comma or "with".
 * {@code methanol/water 50:50 + 0.1 % formic acid}, {@code 70% acetonitrile 30% water, 10 mM ammonium acetate},
 * {@code MeOH:H2O 1:1}. Without shares the parts are equal; what is missing to 100 % is water; an additive without amount
 * counts as 0.1 %; a per cent of a liquid is by volume, of a solid by weight.
 */
final class SolventText {

	private static final Pattern AMOUNT = Pattern
			.compile("([0-9]*\\.?[0-9]+)\\s*(%|mm\\b|um\\b|\u00b5m\\b|m\\b|)\\s*(.+)");
	private static final Pattern SHARES = Pattern
			.compile("(.*?)\\s*((?:[0-9]*\\.?[0-9]+)(?:\\s*[:/]\\s*[0-9]*\\.?[0-9]+)+)\\s*(.*)");
	private static final Pattern PART_WITH_SHARE = Pattern
			.compile("([0-9]*\\.?[0-9]+)\\s*%\\s*([a-z][a-z0-9 -]*?)\\s*(?=$|[/:,]|[0-9]*\\.?[0-9]+\\s*%)");
	private static final String HINT = "; write for instance 'methanol/water 50:50 + 0.1 % formic acid'";

	private SolventText() {
	}

	/** @throws IllegalArgumentException when something is not understood, with what and an example */
	static SolventMixture parse(String text) {
		String words = text.toLowerCase(Locale.ROOT).replaceAll(",?\\s*v/v|[()]", " ").strip().replaceAll("\\s+", " ")
				.replaceAll(" and (?=[0-9.])", " + ").replaceAll(" and ", "/");
		if (words.isEmpty()) {
			throw wrong(text, "is empty");
		}
		Map<Liquid, Double> liquids = new LinkedHashMap<>();
		Map<Additive, Double> additives = new LinkedHashMap<>();
		String[] parts = words.split("\\s*(?:\\+|,|;|\\bwith\\b)\\s*");
		String first = parts[0].strip();
		boolean percents = PART_WITH_SHARE.matcher(first).lookingAt();
		String rest = addLiquids(text, first, liquids);
		if (!rest.isEmpty()) {
			addFurther(text, rest, percents, liquids, additives);
		}
		for (int i = 1; i < parts.length; i++) {
			addFurther(text, parts[i].strip(), percents, liquids, additives);
		}
		double sum = liquids.values().stream().mapToDouble(Double::doubleValue).sum();
		if (percents && sum < 99.5 && !liquids.containsKey(Liquid.WATER)) {
			// "50 % methanol" is methanol in water
			liquids.put(Liquid.WATER, 100 - sum);
		}
		return new SolventMixture(liquids, additives);
	}

	/** Gives back what follows the shares without a plus. */
	private static String addLiquids(String text, String words, Map<Liquid, Double> liquids) {
		Matcher percent = PART_WITH_SHARE.matcher(words);
		if (percent.lookingAt()) {
			percent.reset();
			while (percent.find()) {
				liquids.merge(liquid(text, percent.group(2)), Double.valueOf(percent.group(1)), Double::sum);
			}
			return "";
		}
		String rest = "";
		String names = words;
		List<Double> shares = new ArrayList<>();
		Matcher matcher = SHARES.matcher(words);
		if (matcher.matches() && !(matcher.group(1) + matcher.group(3)).isBlank()) {
			names = matcher.group(1).isBlank() ? matcher.group(3) : matcher.group(1);
			rest = matcher.group(1).isBlank() ? "" : matcher.group(3).strip();
			for (String share : matcher.group(2).split("[:/]")) {
				shares.add(Double.valueOf(share.strip()));
			}
		}
		String[] parts = names.split("\\s*[:/]\\s*");
		if (!shares.isEmpty() && shares.size() != parts.length) {
			throw wrong(text, "has " + parts.length + " liquids but " + shares.size() + " shares");
		}
		for (int i = 0; i < parts.length; i++) {
			liquids.merge(liquid(text, parts[i]), shares.isEmpty() ? 1.0 : shares.get(i), Double::sum);
		}
		return rest;
	}

	/** An additive, or a further liquid in per cent, which dilutes the others. */
	private static void addFurther(String text, String words, boolean percents, Map<Liquid, Double> liquids,
			Map<Additive, Double> additives) {
		Matcher matcher = AMOUNT.matcher(words);
		boolean counted = matcher.matches();
		double amount = counted ? Double.parseDouble(matcher.group(1)) : 0.1;
		String unit = counted ? matcher.group(2) : "%";
		String name = counted ? matcher.group(3) : words;
		var additive = Additive.find(name);
		if (additive.isPresent()) {
			additives.merge(additive.get(), concentration(additive.get(), amount, unit), Double::sum);
			return;
		}
		if (!counted || !unit.equals("%")) {
			throw wrong(text, "has an additive '" + name + "' that is not known; there are "
					+ String.join(", ", Additive.all().stream().map(Additive::name).toList()));
		}
		Liquid further = liquid(text, name);
		double present = liquids.values().stream().mapToDouble(Double::doubleValue).sum();
		if (amount >= 100) {
			throw wrong(text, "has " + amount + " % of " + further.name() + " beside other liquids");
		}
		// in "70 % acetonitrile, 30 % water" the shares are meant as they stand
		liquids.merge(further, percents ? amount : present * amount / (100 - amount), Double::sum);
	}

	private static double concentration(Additive additive, double amount, String unit) {
		return switch (unit) {
		case "m" -> 1000 * amount;
		case "mm" -> amount;
		case "um", "\u00b5m" -> amount / 1000;
		default -> amount / 100 * additive.density() / additive.molarMass();
		};
	}

	private static Liquid liquid(String text, String name) {
		return Liquid.find(name).orElseThrow(() -> wrong(text, "has a liquid '" + name.strip()
				+ "' that is not known; there are "
				+ String.join(", ", Liquid.all().stream().map(Liquid::name).toList())));
	}

	private static IllegalArgumentException wrong(String text, String what) {
		return new IllegalArgumentException("solvent '" + text + "' " + what + HINT);
	}
}

package org.ionwright.model.validation.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What each claim of the seeds stands on, and the rules that say whether an instrument satisfies it. */
final class ClaimTable {

	/**
	 * @param needs
	 *            claims of the same seed, one of which must hold too; none for independent claims
	 * @param rules
	 *            codes
	 */
	record Row(List<Integer> needs, Set<String> rules) {
	}

	private static final String FIRST_002 = "S3.01 S3.02 S3.03 S3.04 S3.05 S3.06 S3.22";
	private static final Map<ClaimReference, Row> ROWS = new TreeMap<>();

	static {
		add("000", 1, "", "S1.01 S1.02 S1.03 S1.04 S1.05 S1.06 S1.07 S1.08 S1.09 S1.10 S1.11");
		add("000", 2, "1", "S1.12");
		add("000", 3, "1 2", "S1.13 S1.14 S1.15");
		add("000", 4, "1", "S1.16");
		add("000", 5, "3", "S1.17");
		add("000", 6, "3 5", "S1.18");
		add("000", 7, "1 2 3 4 5 6", "S1.19 S1.20 S1.21 S1.22");
		add("000", 8, "7", "S1.23");
		add("001", 1, "", "S2.01 S2.02 S2.02a S2.02b S2.03 S2.05 S2.06");
		add("002", 1, "", FIRST_002);
		add("002", 2, "1", "S3.07");
		add("002", 3, "1", "S3.08");
		add("002", 4, "1", "S3.09");
		add("002", 5, "4", "S3.10");
		add("002", 6, "4", "S3.11");
		add("002", 7, "4", "S3.12");
		add("002", 8, "1", "S3.13");
		add("002", 9, "8", "S3.14");
		add("002", 10, "1", "S3.15");
		add("002", 11, "10", "S3.16");
		add("002", 12, "1", "S3.17");
		add("002", 13, "", FIRST_002);
		add("002", 14, "13", "S3.07");
		add("002", 15, "13", "S3.08");
		add("002", 16, "13", "S3.09 S3.11");
		add("002", 17, "16", "S3.12");
		add("002", 18, "", FIRST_002 + " S3.13 S3.19");
		add("002", 19, "18", "S3.14");
		add("002", 20, "18", "S3.07");
		add("002", 21, "18", "S3.08");
		add("002", 22, "18", "S3.09 S3.11");
		add("002", 23, "22", "S3.12");
		add("002", 24, "22", "S3.20");
		add("002", 25, "", "S3.02 S3.03 S3.21");
	}

	private ClaimTable() {
	}

	/** By seed and number. */
	static Map<ClaimReference, Row> rows() {
		return ROWS;
	}

	private static void add(String seed, int claim, String needs, String rules) {
		List<Integer> numbers = needs.isEmpty() ? List.of()
				: List.of(needs.split(" ")).stream().map(Integer::valueOf).toList();
		ROWS.put(new ClaimReference(seed, claim), new Row(numbers, Set.of(rules.split(" "))));
	}
}

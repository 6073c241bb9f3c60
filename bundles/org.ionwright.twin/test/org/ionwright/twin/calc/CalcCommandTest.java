package org.ionwright.twin.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.ionwright.command.CommandException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code calc} and all that it offers. */
class CalcCommandTest {

	private final StringWriter out = new StringWriter();
	private final StringWriter notes = new StringWriter();

	@Test
	void listNamesEachCalculationOnce() throws CommandException {
		run();
		Set<String> names = new HashSet<>();
		for (Calculation calculation : Calculations.all()) {
			assertTrue(names.add(calculation.name()), calculation.name() + " stands twice");
			assertTrue(out.toString().contains(calculation.name()), calculation.name());
			assertFalse(calculation.columns().isEmpty(), calculation.name());
		}
		// the names that other people's scripts call
		assertTrue(names.containsAll(List.of("stability", "boundary", "window", "peak", "train", "ions", "orifice",
				"tube", "clausing", "chain", "pumpdown", "jet", "onset", "rayleigh", "isotopes", "deadtime",
				"subrange")), names.toString());
	}

	@Test
	void calculationAloneShowsItsParameters() throws CommandException {
		run("stability");
		assertTrue(out.toString().contains("q: ") && out.toString().contains("beta_x,beta_y,stable"), out.toString());
	}

	@Test
	void tableIsCsvWithTheColumnsOfTheCalculation() throws CommandException {
		run("stability", "q=0.4", "a=0");
		List<String> lines = out.toString().lines().toList();
		assertEquals("beta_x,beta_y,stable", lines.getFirst());
		assertEquals(2, lines.size());
		assertEquals(0.2925662114809, Double.parseDouble(lines.get(1).split(",")[0]), 1e-9);
		assertEquals("true", lines.get(1).split(",")[2]);
	}

	@Test
	void listsAndRangesGiveARowEachWithTheirValues() throws CommandException {
		run("stability", "q=0.1:0.3:0.1", "a=0,0.5");
		List<String> lines = out.toString().lines().toList();
		assertEquals("q,a,beta_x,beta_y,stable", lines.getFirst());
		assertEquals(List.of("0.1,0", "0.1,0.5", "0.2,0", "0.2,0.5", "0.3,0", "0.3,0.5"),
				lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(',', 4))).toList());
	}

	@Test
	void fractionsAreNumbers() throws CommandException {
		run("jet", "gamma=7/5", "x_over_d=5");
		String fraction = out.toString();
		out.getBuffer().setLength(0);
		run("jet", "gamma=1.4", "x_over_d=5");
		assertEquals(out.toString(), fraction);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "frob             | no calculation 'frob'",
			"stability a=0.1              | q is missing", "stability q=one a=0          | q=one is not allowed",
			"stability q=NaN a=0          | q=NaN is not allowed",
			"stability q=Infinity a=0     | q=Infinity is not allowed", "stability q=1/0 a=0          | q=1/0",
			"stability q=0.1 a=0 x=1      | no parameter 'x'", "stability q=0.1 q=0.2 a=0    | given twice",
			"stability q=0:1:-0.1 a=0     | is no range", "stability q=0:1 a=0          | is no range",
			"stability q=0:1e9:1e-3 a=0   | is no range", "stability q=, a=0            | q= is not allowed",
			"stability q=0:1:1e-3 a=0:1:1e-4 | combinations", "ions missing.csv             | missing.csv",
			"orifice gas=Xx d_mm=0.1      | Xx" })
	void badInputIsOneLineThatNamesTheParameter(String arguments, String words) {
		CommandException refusal = assertThrows(CommandException.class, () -> run(arguments.split(" ")));
		String message = String.valueOf(refusal.getMessage());
		assertTrue(message.contains(words), message);
		assertEquals(1, message.lines().count(), message);
		assertEquals("", out.toString());
	}

	/** Whatever is given, each calculation answers with a table or with one line, never with anything else. */
	@Test
	void absurdValuesAreRefusedOrWorkedOut() {
		Random random = new Random(4);
		List<String> odd = List.of("0", "-1", "1e-300", "1e300", "1e6", "NaN", "Infinity", "0.5", "-0.0", "abc", "",
				"1e-9", "H2O", "C6H", "[", "N2");
		for (Calculation calculation : Calculations.all()) {
			for (int i = 0; i < 60; i++) {
				String[] arguments = new String[1 + calculation.parameters().size()];
				arguments[0] = calculation.name();
				for (int p = 0; p < calculation.parameters().size(); p++) {
					Parameter parameter = calculation.parameters().get(p);
					String value = cheap(parameter.name()) ? "3" : odd.get(random.nextInt(odd.size()));
					arguments[p + 1] = parameter.name() + "=" + value;
				}
				try {
					run(arguments);
				} catch (CommandException e) {
					assertEquals(1, String.valueOf(e.getMessage()).lines().count(), String.join(" ", arguments));
				}
			}
		}
		assertFalse(out.toString().isEmpty());
	}

	/** Numbers of ions and points, which cost time. */
	private static boolean cheap(String name) {
		return name.equals("n") || name.equals("points");
	}

	private void run(String... arguments) throws CommandException {
		new CalcCommand().run(List.of(arguments), new PrintWriter(out, true), new PrintWriter(notes, true));
	}
}

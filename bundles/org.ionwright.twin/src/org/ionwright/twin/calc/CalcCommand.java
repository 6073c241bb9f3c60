package org.ionwright.twin.calc;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ionwright.command.Command;
import org.ionwright.command.CommandException;
import org.osgi.service.component.annotations.Component;

/**
 * {@code calc NAME key=value…}: a calculation as CSV. The header has the columns of the calculation, after those of
 * parameters given as list or range; a column {@code warning} follows where a law was used outside its validity.
 */
@Component(property = Command.NAME + "=calc")
public final class CalcCommand implements Command {

	@Override
	public String summary() {
		return "Work out one law of the physics as CSV.";
	}

	@Override
	public String help() {
		return """
				calc                    lists the calculations
				calc NAME               lists the parameters and columns of one
				calc NAME key=value …   prints its table as CSV
				A number can be a list 1,2,5 or a range from:to:step; each combination then gives rows of its own.""";
	}

	@Override
	public boolean run(List<String> arguments, PrintWriter out, PrintWriter notes) throws CommandException {
		if (arguments.isEmpty()) {
			Calculations.all().forEach(calculation -> out.println(usage(calculation)));
			return true;
		}
		Calculation calculation = Calculations.named(arguments.getFirst())
				.orElseThrow(() -> new CommandException("no calculation '" + arguments.getFirst() + "'; there are "
						+ String.join(", ", Calculations.all().stream().map(Calculation::name).toList())));
		if (arguments.size() == 1 && calculation.parameters().stream().anyMatch(Parameter::required)) {
			describe(calculation, out);
			return true;
		}
		try {
			print(calculation, given(arguments.subList(1, arguments.size())), out, notes);
		} catch (IllegalArgumentException e) {
			throw new CommandException("calc " + calculation.name() + ": " + e.getMessage(), e);
		}
		return true;
	}

	private static Map<String, String> given(List<String> arguments) {
		Map<String, String> given = new LinkedHashMap<>();
		for (String argument : arguments) {
			int equals = argument.indexOf('=');
			if (equals < 1) {
				// a lone file name, as in "ions FILE.csv"
				given.put("file", argument);
			} else if (given.put(argument.substring(0, equals), argument.substring(equals + 1)) != null) {
				throw new IllegalArgumentException(argument.substring(0, equals) + " is given twice");
			}
		}
		return given;
	}

	private static void print(Calculation calculation, Map<String, String> given, PrintWriter out, PrintWriter notes) {
		Sweep sweep = Sweep.of(calculation.parameters(), given);
		List<Arguments> cases = new ArrayList<>();
		for (Map<String, String> values : sweep.cases()) {
			cases.add(Arguments.of(calculation.parameters(), values));
		}
		List<Table> tables = new ArrayList<>();
		Set<String> warnings = new LinkedHashSet<>();
		for (Arguments values : cases) {
			Table table = calculation.run(values);
			tables.add(table);
			warnings.addAll(table.warnings());
		}
		List<String> header = new ArrayList<>(sweep.swept());
		header.addAll(calculation.columns());
		if (!warnings.isEmpty()) {
			header.add("warning");
		}
		out.println(Csv.line(header));
		for (int i = 0; i < tables.size(); i++) {
			for (List<Object> row : tables.get(i).rows()) {
				List<Object> cells = new ArrayList<>();
				for (String name : sweep.swept()) {
					cells.add(cases.get(i).text(name));
				}
				cells.addAll(row);
				if (!warnings.isEmpty()) {
					cells.add(String.join("; ", tables.get(i).warnings()));
				}
				out.println(Csv.line(cells));
			}
		}
		warnings.forEach(warning -> notes.println("warning: " + warning));
	}

	private static String usage(Calculation calculation) {
		StringBuilder text = new StringBuilder(calculation.name());
		for (Parameter parameter : calculation.parameters()) {
			text.append(parameter.required() ? " " + parameter.name() + "=" : " [" + parameter.name() + "=]");
		}
		return text + "\n    " + calculation.description() + "\n    gives " + Csv.line(calculation.columns());
	}

	private static void describe(Calculation calculation, PrintWriter out) {
		out.println(usage(calculation));
		for (Parameter parameter : calculation.parameters()) {
			String standard = parameter.required() ? ""
					: parameter.standard().equals(Parameter.OPTIONAL) ? "; may be left out"
							: "; " + parameter.standard() + " when left out";
			out.println("    " + parameter.name() + ": " + parameter.description() + " (" + parameter.range() + standard
					+ ")");
		}
	}
}

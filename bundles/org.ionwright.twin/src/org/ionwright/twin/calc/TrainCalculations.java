package org.ionwright.twin.calc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.filter.FilteredIon;
import org.ionwright.twin.filter.IonPassage;
import org.ionwright.twin.filter.IonTracer;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.Voltages;

/** Ions on their way through filters. */
final class TrainCalculations {

	private static final Calculation IONS = new Calculation("ions",
			"single ions through a filter by exact maps: whether, where and when each is lost, and its last state",
			List.of(Parameter.file("file",
					"CSV with the columns case,i,rf_phase_rad,x0_m,y0_m,vx0_m/s,vy0_m/s,vz_m/s"),
					Parameter
							.file("cases",
									"CSV with the columns case,M_u,U_dc_V(pole-ground),V_rf_V(pole-ground 0-p),r0_m,L_m,f_Hz; "
											+ "when left out the file beside it with 'ions' in its name replaced by 'cases'")
							.optional()),
			List.of("case", "i", "transmitted", "lost_axis", "t_end_s", "x_m", "vx_m/s", "y_m", "vy_m/s"),
			TrainCalculations::ions);

	/** Those of peaks belong to them. */
	static final List<Calculation> ALL = Stream.concat(PeakCalculations.ALL.stream(), Stream.of(IONS)).toList();

	private record Case(double mz, MassFilter filter, Voltages voltages) {
	}

	private TrainCalculations() {
	}

	private static void ions(Arguments arguments, Table table) {
		Path file = arguments.file("file");
		Map<String, Case> cases = cases(arguments.has("cases") ? arguments.file("cases") : beside(file));
		for (Csv.Row row : Csv.read(file)) {
			String name = row.cells().getOrDefault("case", "");
			@Nullable
			Case setting = cases.get(name);
			if (setting == null) {
				throw new IllegalArgumentException(
						row.where() + ": case=" + name + "; there are " + String.join(", ", cases.keySet()));
			}
			double speed = row.number("vz_m/s");
			if (!(speed > 0)) {
				throw new IllegalArgumentException(row.where() + ": vz_m/s=" + speed + "; it must be above 0");
			}
			IonPassage passage = trace(row, setting, new FilteredIon(setting.mz(), row.number("rf_phase_rad"),
					row.number("x0_m"), row.number("y0_m"), row.number("vx0_m/s"), row.number("vy0_m/s"), speed));
			FilteredIon end = passage.end();
			table.row(name, row.cells().getOrDefault("i", ""), passage.transmitted() ? 1 : 0,
					passage.transmitted() ? "" : String.valueOf(passage.lostAxis()), passage.time(), end.x(),
					end.velocityX(), end.y(), end.velocityY());
		}
	}

	private static IonPassage trace(Csv.Row row, Case setting, FilteredIon ion) {
		try {
			return new IonTracer(setting.filter()).trace(ion, setting.filter(), setting.voltages());
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(row.where() + ": " + e.getMessage(), e);
		}
	}

	private static Map<String, Case> cases(Path file) {
		Map<String, Case> cases = new LinkedHashMap<>();
		for (Csv.Row row : Csv.read(file)) {
			double mz = row.number("M_u");
			if (!(mz > 0)) {
				throw new IllegalArgumentException(row.where() + ": M_u=" + mz + "; it must be above 0");
			}
			MassFilter filter;
			try {
				filter = new MassFilter(row.number("r0_m"), row.number("L_m"), row.number("f_Hz"));
			} catch (IllegalArgumentException e) {
				throw new IllegalArgumentException(row.where() + ": " + e.getMessage(), e);
			}
			cases.put(row.cells().getOrDefault("case", ""), new Case(mz, filter,
					new Voltages(row.number("V_rf_V(pole-ground 0-p)"), row.number("U_dc_V(pole-ground)"))));
		}
		return cases;
	}

	private static Path beside(Path file) {
		String name = file.getFileName().toString();
		Path cases = file.resolveSibling(name.replace("ions", "cases"));
		if (!name.contains("ions") || !Files.isRegularFile(cases)) {
			throw new IllegalArgumentException(
					"the voltages of the cases are missing: there is no file " + cases.getFileName()
							+ " beside " + file + "; give cases=FILE");
		}
		return cases;
	}
}

package org.ionwright.twin.calc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.ionwright.twin.filter.SectionTrain;
import org.ionwright.twin.rods.RealTrain;
import org.ionwright.twin.rods.RealTransmission;

/** A peak with round rods, gas, space charge and a sweep of the voltages, and where the ions went, by map and kick. */
final class RealPeakCalculation {

	static final Calculation PEAK = new Calculation("realpeak",
			"peak by map and kick (Strang), as peak with what became of the ions",
			PeakCalculations.FILTER,
			List.of("m_set", "T", "sigma", "on_x", "on_y", "by_gas", "scattered_through"), RealPeakCalculation::peak);

	private RealPeakCalculation() {
	}

	private static void peak(Arguments arguments, Table table) {
		SectionTrain train = PeakCalculations.withExit(arguments,
				SectionTrain.of(ReferenceFilter.of(arguments), arguments.number("eta")));
		PeakCalculations.warn(arguments, train, table);
		scan(arguments, train, table,
				fates -> List.of(fates.onX(), fates.onY(), fates.byGas(), fates.throughScattered()));
	}

	/** A row for each point with the transmission and what else is asked for. */
	static void scan(Arguments arguments, SectionTrain train, Table table,
			Function<RealTransmission.Fates, List<Object>> more) {
		RealTrain real = RealTrainParameters.of(train, arguments, table);
		RealTransmission transmission = new RealTransmission(real, PeakCalculations.cloud(arguments),
				RealTrainParameters.kicks(arguments));
		for (double mSet : PeakCalculations.points(arguments, train)) {
			RealTransmission.Fates fates = transmission.of(arguments.number("m"), mSet,
					arguments.number("rate_u_per_s") / mSet, arguments.integer("seed"));
			List<Object> row = new ArrayList<>(List.of(mSet, fates.transmission(),
					PeakCalculations.sigma(fates.transmission(), fates.ions())));
			row.addAll(more.apply(fates));
			table.row(row.toArray());
		}
	}
}

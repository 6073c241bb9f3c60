package org.ionwright.twin.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * A solvent of one or several liquids with additives, at 20 to 25 C. Volumes add (real ones shrink up to 4 %).
 * Everything is worked out once.
 */
public final class SolventMixture {

	private final Map<Liquid, Double> volumes;
	private final Map<Additive, Double> additives;
	private final Map<Liquid, Double> moles = new LinkedHashMap<>();
	private final double density;
	private final double molarMass;
	private final double surfaceTension;
	private final double permittivity;
	private final double viscosity;
	private final double conductivity;

	/**
	 * @param volumes
	 *            shares of the liquids by volume, in any unit
	 * @param additives
	 *            mol/m3
	 * @throws IllegalArgumentException
	 *             for no liquid or a share or concentration that cannot be
	 */
	public SolventMixture(Map<Liquid, Double> volumes, Map<Additive, Double> additives) {
		double sum = 0;
		for (Map.Entry<Liquid, Double> part : volumes.entrySet()) {
			sum += InRange.between("share of " + part.getKey().name(), part.getValue(), 0, 1e9);
		}
		InRange.positive("sum of the shares of liquids", sum);
		Map<Liquid, Double> shares = new LinkedHashMap<>();
		for (Map.Entry<Liquid, Double> part : volumes.entrySet()) {
			if (part.getValue() > 0) {
				shares.put(part.getKey(), part.getValue() / sum);
			}
		}
		this.volumes = shares;
		this.additives = new LinkedHashMap<>(additives);
		double amount = byVolume(liquid -> liquid.density() / liquid.molarMass());
		shares.forEach((liquid, share) -> moles.put(liquid, share * liquid.density() / liquid.molarMass() / amount));
		density = byVolume(Liquid::density);
		molarMass = density / amount;
		permittivity = byVolume(Liquid::permittivity);
		surfaceTension = MixingRules.tension(shares);
		viscosity = MixingRules.viscosity(moles);
		conductivity = MixingRules.conductivity(shares, additives, permittivity, viscosity);
	}

	/** A liquid alone. */
	public static SolventMixture pure(Liquid liquid) {
		return new SolventMixture(Map.of(liquid, 1.0), Map.of());
	}

	/** As {@link SolventText} reads it: {@code methanol/water 50:50 + 0.1 % formic acid}. */
	public static SolventMixture parse(String text) {
		return SolventText.parse(text);
	}

	private double byVolume(ToDoubleFunction<Liquid> value) {
		double sum = 0;
		for (Map.Entry<Liquid, Double> part : volumes.entrySet()) {
			sum += part.getValue() * value.applyAsDouble(part.getKey());
		}
		return sum;
	}

	/** Share by volume, 0 to 1. */
	public double share(Liquid liquid) {
		return volumes.getOrDefault(liquid, 0.0);
	}

	/** Share by amount of substance, 0 to 1. */
	public double moleFraction(Liquid liquid) {
		return moles.getOrDefault(liquid, 0.0);
	}

	public List<Liquid> liquids() {
		return List.copyOf(volumes.keySet());
	}

	public Map<Additive, Double> additives() {
		return Map.copyOf(additives);
	}

	/** Whether an acid is in it, so that positive ions and denatured proteins prevail. */
	public boolean acidic() {
		return additives.keySet().stream().anyMatch(Additive::acid);
	}

	/** kg/m3. */
	public double density() {
		return density;
	}

	/** Mean, kg/mol. */
	public double molarMass() {
		return molarMass;
	}

	/** N/m. */
	public double surfaceTension() {
		return surfaceTension;
	}

	/** Relative. */
	public double permittivity() {
		return permittivity;
	}

	/** Pa s. */
	public double viscosity() {
		return viscosity;
	}

	/** S/m. */
	public double conductivity() {
		return conductivity;
	}

	/** Pressure of the vapours together by Raoult's law, Pa; real mixtures with water have up to twice that. */
	public double vapourPressure(double temperature) {
		double sum = 0;
		for (Map.Entry<Liquid, Double> part : moles.entrySet()) {
			sum += part.getValue() * part.getKey().vapourPressure(temperature);
		}
		return sum;
	}

	/** Temperature at which it begins to boil, K. */
	public double boilingPoint(double pressure) {
		double low = 1000;
		double high = 0;
		for (Liquid liquid : moles.keySet()) {
			low = Math.min(low, liquid.boilingPoint(pressure));
			high = Math.max(high, liquid.boilingPoint(pressure));
		}
		while (high - low > 1e-6) {
			double middle = (low + high) / 2;
			if (vapourPressure(middle) > pressure) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return (low + high) / 2;
	}

	/** By mass, J/kg. */
	public double heatOfVaporisation() {
		return byVolume(liquid -> liquid.density() * liquid.heatOfVaporisation()) / density;
	}

	/** By mass, J/(kg K). */
	public double heatCapacity() {
		return byVolume(liquid -> liquid.density() * liquid.heatCapacity()) / density;
	}

	/** Diffusivity of the vapour in nitrogen at 298.15 K and 1 atm, m2/s; by amount of substance. */
	public double vapourDiffusivity() {
		double sum = 0;
		for (Map.Entry<Liquid, Double> part : moles.entrySet()) {
			sum += part.getValue() * part.getKey().vapourDiffusivity();
		}
		return sum;
	}

	/**
	 * Power that evaporates a flow and warms the vapour, W: heat of vaporisation plus half the heat capacity of the
	 * liquid (vapours have about that) times the warming.
	 *
	 * @param flow
	 *            of liquid, m3/s
	 * @param from
	 *            temperature of the liquid, K
	 * @param to
	 *            temperature of the vapour, K
	 */
	public double evaporationPower(double flow, double from, double to) {
		InRange.between("liquid flow (m3/s)", flow, 0, 1e-3);
		return flow * density * (heatOfVaporisation() + heatCapacity() / 2 * Math.max(0, to - from));
	}

	/** Vapour that a flow of liquid (m3/s) becomes, mol/s. */
	public double vapour(double flow) {
		return InRange.between("liquid flow (m3/s)", flow, 0, 1e-3) * density / molarMass;
	}

	/** The same as gas at a temperature, Pa m3/s. */
	public double vapourThroughput(double flow, double temperature) {
		return vapour(flow) * PhysicalConstants.GAS_CONSTANT * temperature;
	}

	/** Why these values may be wrong; empty when they are good. */
	public Optional<String> warning() {
		List<String> apart = new ArrayList<>();
		if (share(Liquid.WATER) > 0) {
			volumes.keySet().stream().filter(liquid -> !liquid.miscible()).map(Liquid::name).forEach(apart::add);
		}
		return apart.isEmpty() ? Optional.empty()
				: Optional.of(String.join(", ", apart) + " does not mix with water: the spray is of one or the other");
	}
}

package org.ionwright.model.validation;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.Capillary;
import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.GasInlet;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.InterlockCondition;
import org.ionwright.model.instrument.Lens;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Pinhole;
import org.ionwright.model.instrument.PinholeInterface;
import org.ionwright.model.instrument.PinholeVariant;
import org.ionwright.model.instrument.Port;
import org.ionwright.model.instrument.PumpKind;
import org.ionwright.model.instrument.SmallChamber;
import org.ionwright.model.instrument.SmallChamberElectrosprayIoniser;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.instrument.VacuumPump;
import org.ionwright.model.instrument.VacuumSystem;
import org.ionwright.model.instrument.VoltageSupply;

/** Instruments of seed 001 with the defaults of the requirements, joined to the filter of the demo instrument. */
public final class SmallChamberModels {

	static final double TORR = 133.322;
	private static final InstrumentFactory MAKE = InstrumentFactory.eINSTANCE;

	private SmallChamberModels() {
	}

	/** The instrument of {@code FIG1} or {@code FIG2}. */
	public static MassSpectrometer of(String figure) {
		return figure.equals("FIG1") ? single() : differential();
	}

	/** One of them with changes: {@code FIG2; path=value; ...}, see {@link #change}. */
	static MassSpectrometer changed(String changes) {
		String[] pair = changes.split(";", 2);
		return change(of(pair[0].strip()), pair[1]);
	}

	/** FIG 2 with all three options of FIG 3 and 4: pinhole 100 um, 1000 L/s, aperture of 3.3 mm, 200 L/s. */
	static MassSpectrometer differential() {
		MassSpectrometer instrument = source(1e-4);
		VacuumSystem vacuum = instrument.getVacuumSystem();
		VacuumChamber second = chamber(vacuum, "31", 1e-3, 1, "41", 0.2);
		second.setOutlet(MAKE.createAperture());
		second.getOutlet().setDiameter(3.3e-3);
		second.getOutlet().setDischargeCoefficient(1);
		VacuumChamber third = chamber(vacuum, "46", 5e-6, 0.2, "42", 0.1);
		instrument.getIonSource().getInterface().setChamber(second);
		instrument.getAnalyser().setChamber(third);
		return instrument;
	}

	/** FIG 1: pinhole 25 um, 1500 L/s, little liquid. */
	static MassSpectrometer single() {
		MassSpectrometer instrument = source(2.5e-5);
		VacuumChamber second = chamber(instrument.getVacuumSystem(), "31", 4.3e-5, 1.5, "41", 0.25);
		instrument.getIonSource().getInterface().setChamber(second);
		((PinholeInterface) instrument.getIonSource().getInterface()).setVariant(PinholeVariant.FIG1_SINGLE_STAGE);
		instrument.getAnalyser().setChamber(second);
		((PinholeInterface) instrument.getIonSource().getInterface()).getReentrantWall().setChamberDiameter(0.3);
		instrument.getIonSource().getLiquidSupply().setFlow(3e-9 / 60);
		instrument.getVacuumSystem().getBacking().setPressure(2.2);
		return instrument;
	}

	private static MassSpectrometer source(double pinhole) {
		MassSpectrometer instrument = DemoModels.instrument();
		instrument.getDeclaredVariants().removeIf(claim -> claim.getName().startsWith("SEED000"));
		instrument.getDeclaredVariants().add(0, ClaimVariant.SEED001_CLAIM1);
		instrument.getSupplies().clear();
		instrument.getInterlocks().clear();
		instrument.getTransferOptics().clear();
		VoltageSupply supply = MAKE.createVoltageSupply();
		instrument.getSupplies().add(supply);
		instrument.setGasSystem(MAKE.createGasSystem());
		instrument.getGasSystem().getReservoirs().add(MAKE.createGasReservoir());
		instrument.getInterlocks().add(MAKE.createInterlock());
		instrument.getInterlocks().getFirst().setCondition(InterlockCondition.SOURCE_ENCLOSURE);
		SmallChamberElectrosprayIoniser ioniser = MAKE.createSmallChamberElectrosprayIoniser();
		Capillary capillary = MAKE.createCapillary();
		capillary.setSupply(supply);
		ioniser.setCapillary(capillary);
		ioniser.setChamber(chamber(instrument));
		instrument.getIonSource().setIoniser(ioniser);
		PinholeInterface stage = MAKE.createPinholeInterface();
		Pinhole hole = MAKE.createPinhole();
		hole.setDiameter(pinhole);
		stage.setPinhole(hole);
		stage.setReentrantWall(MAKE.createReentrantWall());
		instrument.getIonSource().setInterface(stage);
		instrument.setVacuumSystem(MAKE.createVacuumSystem());
		instrument.getVacuumSystem().setBacking(MAKE.createVacuumChamber());
		instrument.getVacuumSystem().getBacking().setPressure(27);
		instrument.getVacuumSystem().getBacking().getPumps().add(pump(PumpKind.ROTARY, 5e-3));
		for (double potential : new double[] { -20, -80, -10 }) {
			Lens lens = MAKE.createLens();
			lens.setPotential(potential);
			lens.setPosition(0.01 * (1 + instrument.getTransferOptics().size()));
			instrument.getTransferOptics().add(lens);
		}
		return instrument;
	}

	private static SmallChamber chamber(MassSpectrometer instrument) {
		SmallChamber chamber = MAKE.createSmallChamber();
		chamber.setPlug(MAKE.createInsulatingPlug());
		chamber.setInnerCylinder(MAKE.createHollowCylinder());
		GasInlet inlet = MAKE.createGasInlet();
		inlet.setReservoir(instrument.getGasSystem().getReservoirs().getFirst());
		chamber.setGasInlet(inlet);
		chamber.setReliefValve(MAKE.createChamberValve());
		chamber.setHeater(MAKE.createHeaterCoil());
		return chamber;
	}

	private static VacuumChamber chamber(VacuumSystem vacuum, String numeral, double torr, double speed,
			String portNumeral,
			double portDiameter) {
		VacuumChamber chamber = MAKE.createVacuumChamber();
		chamber.setName("chamber " + numeral);
		chamber.setSourceNumeral(numeral);
		chamber.setPressure(torr * TORR);
		VacuumPump pump = pump(PumpKind.TURBO, speed);
		pump.setBacking(vacuum.getBacking().getPumps().getFirst());
		chamber.getPumps().add(pump);
		Port port = MAKE.createPort();
		port.setSourceNumeral(portNumeral);
		port.setDiameter(portDiameter);
		port.setLineConductance(100);
		port.setPump(pump);
		chamber.getPorts().add(port);
		vacuum.getChambers().add(chamber);
		return chamber;
	}

	private static VacuumPump pump(PumpKind kind, double speed) {
		VacuumPump pump = MAKE.createVacuumPump();
		pump.setName(kind.getName().toLowerCase(Locale.ROOT) + " pump");
		pump.setKind(kind);
		pump.setSpeed(speed);
		return pump;
	}

	/**
	 * Changes a model in steps with semicolons between: {@code path=value} sets an attribute, {@code -path} deletes a part,
	 * {@code path->path} lets a reference lead to a part and to nothing without the second path, {@code +path:Type} adds a part.
	 */
	public static MassSpectrometer change(MassSpectrometer model, String changes) {
		for (String step : changes.split(";")) {
			String change = step.strip();
			if (change.startsWith("-")) {
				EcoreUtil.delete(part(model, change.substring(1)), true);
			} else if (change.startsWith("+")) {
				String[] pair = change.substring(1).split(":");
				add(model, pair[0], MAKE.create((EClass) MAKE.getEPackage().getEClassifier(pair[1])));
			} else if (change.contains("->")) {
				String[] pair = change.split("->", -1);
				int dot = pair[0].lastIndexOf('.');
				EObject owner = part(model, pair[0].substring(0, dot));
				owner.eSet(owner.eClass().getEStructuralFeature(pair[0].substring(dot + 1)),
						pair[1].isEmpty() ? null : part(model, pair[1]));
			} else {
				Findings.with(model, change);
			}
		}
		return model;
	}

	@SuppressWarnings("unchecked")
	private static void add(MassSpectrometer model, String path, EObject part) {
		int dot = path.lastIndexOf('.');
		EObject owner = part(model, dot < 0 ? "" : path.substring(0, dot));
		EReference feature = (EReference) owner.eClass().getEStructuralFeature(path.substring(dot + 1));
		if (feature.isMany()) {
			((List<EObject>) owner.eGet(feature)).add(part);
		} else {
			owner.eSet(feature, part);
		}
	}

	private static EObject part(MassSpectrometer model, String path) {
		return ModelPaths.object(model, path).orElseThrow(() -> new AssertionError(path));
	}
}

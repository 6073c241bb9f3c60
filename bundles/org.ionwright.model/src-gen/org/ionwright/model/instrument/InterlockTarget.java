/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Interlock Target</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an interlock forbids to raise and switches off.
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getInterlockTarget()
 * @model
 * @generated
 */
public enum InterlockTarget implements Enumerator {
	/**
	 * The '<em><b>SCAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A scan.
	 * <!-- end-model-doc -->
	 * @see #SCAN_VALUE
	 * @generated
	 * @ordered
	 */
	SCAN(0, "SCAN", "SCAN"),

	/**
	 * The '<em><b>DETECTOR VOLTAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * High voltage of the detector.
	 * <!-- end-model-doc -->
	 * @see #DETECTOR_VOLTAGE_VALUE
	 * @generated
	 * @ordered
	 */
	DETECTOR_VOLTAGE(1, "DETECTOR_VOLTAGE", "DETECTOR_VOLTAGE"),

	/**
	 * The '<em><b>SPRAY VOLTAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Voltage of capillary or corona needle.
	 * <!-- end-model-doc -->
	 * @see #SPRAY_VOLTAGE_VALUE
	 * @generated
	 * @ordered
	 */
	SPRAY_VOLTAGE(2, "SPRAY_VOLTAGE", "SPRAY_VOLTAGE"),

	/**
	 * The '<em><b>CONE VOLTAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Voltage of the cone.
	 * <!-- end-model-doc -->
	 * @see #CONE_VOLTAGE_VALUE
	 * @generated
	 * @ordered
	 */
	CONE_VOLTAGE(3, "CONE_VOLTAGE", "CONE_VOLTAGE"),

	/**
	 * The '<em><b>ELECTRON SOURCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Filament or emission of electrons.
	 * <!-- end-model-doc -->
	 * @see #ELECTRON_SOURCE_VALUE
	 * @generated
	 * @ordered
	 */
	ELECTRON_SOURCE(4, "ELECTRON_SOURCE", "ELECTRON_SOURCE"),

	/**
	 * The '<em><b>FILTER VOLTAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RF and DC of the mass filters.
	 * <!-- end-model-doc -->
	 * @see #FILTER_VOLTAGE_VALUE
	 * @generated
	 * @ordered
	 */
	FILTER_VOLTAGE(5, "FILTER_VOLTAGE", "FILTER_VOLTAGE"),

	/**
	 * The '<em><b>GAS HEATER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heater of the gas around the spray.
	 * <!-- end-model-doc -->
	 * @see #GAS_HEATER_VALUE
	 * @generated
	 * @ordered
	 */
	GAS_HEATER(6, "GAS_HEATER", "GAS_HEATER"),

	/**
	 * The '<em><b>SOURCE HEATER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heater of the source block.
	 * <!-- end-model-doc -->
	 * @see #SOURCE_HEATER_VALUE
	 * @generated
	 * @ordered
	 */
	SOURCE_HEATER(7, "SOURCE_HEATER", "SOURCE_HEATER"),

	/**
	 * The '<em><b>LIQUID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flow of liquid.
	 * <!-- end-model-doc -->
	 * @see #LIQUID_VALUE
	 * @generated
	 * @ordered
	 */
	LIQUID(8, "LIQUID", "LIQUID"),

	/**
	 * The '<em><b>ISOLATION VALVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Opening of the isolation valve.
	 * <!-- end-model-doc -->
	 * @see #ISOLATION_VALVE_VALUE
	 * @generated
	 * @ordered
	 */
	ISOLATION_VALVE(9, "ISOLATION_VALVE", "ISOLATION_VALVE"),

	/**
	 * The '<em><b>VENT VALVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Opening of the vent valve.
	 * <!-- end-model-doc -->
	 * @see #VENT_VALVE_VALUE
	 * @generated
	 * @ordered
	 */
	VENT_VALVE(10, "VENT_VALVE", "VENT_VALVE");

	/**
	 * The '<em><b>SCAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A scan.
	 * <!-- end-model-doc -->
	 * @see #SCAN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SCAN_VALUE = 0;

	/**
	 * The '<em><b>DETECTOR VOLTAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * High voltage of the detector.
	 * <!-- end-model-doc -->
	 * @see #DETECTOR_VOLTAGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DETECTOR_VOLTAGE_VALUE = 1;

	/**
	 * The '<em><b>SPRAY VOLTAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Voltage of capillary or corona needle.
	 * <!-- end-model-doc -->
	 * @see #SPRAY_VOLTAGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPRAY_VOLTAGE_VALUE = 2;

	/**
	 * The '<em><b>CONE VOLTAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Voltage of the cone.
	 * <!-- end-model-doc -->
	 * @see #CONE_VOLTAGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONE_VOLTAGE_VALUE = 3;

	/**
	 * The '<em><b>ELECTRON SOURCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Filament or emission of electrons.
	 * <!-- end-model-doc -->
	 * @see #ELECTRON_SOURCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ELECTRON_SOURCE_VALUE = 4;

	/**
	 * The '<em><b>FILTER VOLTAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RF and DC of the mass filters.
	 * <!-- end-model-doc -->
	 * @see #FILTER_VOLTAGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FILTER_VOLTAGE_VALUE = 5;

	/**
	 * The '<em><b>GAS HEATER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heater of the gas around the spray.
	 * <!-- end-model-doc -->
	 * @see #GAS_HEATER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GAS_HEATER_VALUE = 6;

	/**
	 * The '<em><b>SOURCE HEATER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heater of the source block.
	 * <!-- end-model-doc -->
	 * @see #SOURCE_HEATER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_HEATER_VALUE = 7;

	/**
	 * The '<em><b>LIQUID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flow of liquid.
	 * <!-- end-model-doc -->
	 * @see #LIQUID
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LIQUID_VALUE = 8;

	/**
	 * The '<em><b>ISOLATION VALVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Opening of the isolation valve.
	 * <!-- end-model-doc -->
	 * @see #ISOLATION_VALVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ISOLATION_VALVE_VALUE = 9;

	/**
	 * The '<em><b>VENT VALVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Opening of the vent valve.
	 * <!-- end-model-doc -->
	 * @see #VENT_VALVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VENT_VALVE_VALUE = 10;

	/**
	 * An array of all the '<em><b>Interlock Target</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final InterlockTarget[] VALUES_ARRAY =
		new InterlockTarget[] {
			SCAN,
			DETECTOR_VOLTAGE,
			SPRAY_VOLTAGE,
			CONE_VOLTAGE,
			ELECTRON_SOURCE,
			FILTER_VOLTAGE,
			GAS_HEATER,
			SOURCE_HEATER,
			LIQUID,
			ISOLATION_VALVE,
			VENT_VALVE,
		};

	/**
	 * A public read-only list of all the '<em><b>Interlock Target</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<InterlockTarget> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Interlock Target</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InterlockTarget get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InterlockTarget result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Interlock Target</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InterlockTarget getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InterlockTarget result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Interlock Target</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InterlockTarget get(int value) {
		switch (value) {
			case SCAN_VALUE: return SCAN;
			case DETECTOR_VOLTAGE_VALUE: return DETECTOR_VOLTAGE;
			case SPRAY_VOLTAGE_VALUE: return SPRAY_VOLTAGE;
			case CONE_VOLTAGE_VALUE: return CONE_VOLTAGE;
			case ELECTRON_SOURCE_VALUE: return ELECTRON_SOURCE;
			case FILTER_VOLTAGE_VALUE: return FILTER_VOLTAGE;
			case GAS_HEATER_VALUE: return GAS_HEATER;
			case SOURCE_HEATER_VALUE: return SOURCE_HEATER;
			case LIQUID_VALUE: return LIQUID;
			case ISOLATION_VALVE_VALUE: return ISOLATION_VALVE;
			case VENT_VALVE_VALUE: return VENT_VALVE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private InterlockTarget(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //InterlockTarget

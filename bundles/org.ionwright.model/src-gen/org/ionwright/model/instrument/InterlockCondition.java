/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Interlock Condition</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an interlock watches; the thresholds of pressures are in pascal, and so on.
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getInterlockCondition()
 * @model
 * @generated
 */
public enum InterlockCondition implements Enumerator {
	/**
	 * The '<em><b>SOURCE ENCLOSURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source closed.
	 * <!-- end-model-doc -->
	 * @see #SOURCE_ENCLOSURE_VALUE
	 * @generated
	 * @ordered
	 */
	SOURCE_ENCLOSURE(0, "SOURCE_ENCLOSURE", "SOURCE_ENCLOSURE"),

	/**
	 * The '<em><b>GAS SUPPLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gas pressure, Pa.
	 * <!-- end-model-doc -->
	 * @see #GAS_SUPPLY_VALUE
	 * @generated
	 * @ordered
	 */
	GAS_SUPPLY(1, "GAS_SUPPLY", "GAS_SUPPLY"),

	/**
	 * The '<em><b>EXHAUST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exhaust of the source below atmosphere, Pa.
	 * <!-- end-model-doc -->
	 * @see #EXHAUST_VALUE
	 * @generated
	 * @ordered
	 */
	EXHAUST(2, "EXHAUST", "EXHAUST"),

	/**
	 * The '<em><b>INTERFACE PRESSURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In its band, Pa.
	 * <!-- end-model-doc -->
	 * @see #INTERFACE_PRESSURE_VALUE
	 * @generated
	 * @ordered
	 */
	INTERFACE_PRESSURE(3, "INTERFACE_PRESSURE", "INTERFACE_PRESSURE"),

	/**
	 * The '<em><b>BACKING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Backing pressure, Pa.
	 * <!-- end-model-doc -->
	 * @see #BACKING_VALUE
	 * @generated
	 * @ordered
	 */
	BACKING(4, "BACKING", "BACKING"),

	/**
	 * The '<em><b>ANALYSER PRESSURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pa.
	 * <!-- end-model-doc -->
	 * @see #ANALYSER_PRESSURE_VALUE
	 * @generated
	 * @ordered
	 */
	ANALYSER_PRESSURE(5, "ANALYSER_PRESSURE", "ANALYSER_PRESSURE"),

	/**
	 * The '<em><b>CHAMBER PRESSURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Small chamber against its relief valve, Pa.
	 * <!-- end-model-doc -->
	 * @see #CHAMBER_PRESSURE_VALUE
	 * @generated
	 * @ordered
	 */
	CHAMBER_PRESSURE(6, "CHAMBER_PRESSURE", "CHAMBER_PRESSURE"),

	/**
	 * The '<em><b>TEMPERATURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * K.
	 * <!-- end-model-doc -->
	 * @see #TEMPERATURE_VALUE
	 * @generated
	 * @ordered
	 */
	TEMPERATURE(7, "TEMPERATURE", "TEMPERATURE"),

	/**
	 * The '<em><b>CAPILLARY CURRENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A.
	 * <!-- end-model-doc -->
	 * @see #CAPILLARY_CURRENT_VALUE
	 * @generated
	 * @ordered
	 */
	CAPILLARY_CURRENT(8, "CAPILLARY_CURRENT", "CAPILLARY_CURRENT"),

	/**
	 * The '<em><b>COUNT RATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1/s.
	 * <!-- end-model-doc -->
	 * @see #COUNT_RATE_VALUE
	 * @generated
	 * @ordered
	 */
	COUNT_RATE(9, "COUNT_RATE", "COUNT_RATE"),

	/**
	 * The '<em><b>RF LOCK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative amplitude error.
	 * <!-- end-model-doc -->
	 * @see #RF_LOCK_VALUE
	 * @generated
	 * @ordered
	 */
	RF_LOCK(10, "RF_LOCK", "RF_LOCK"),

	/**
	 * The '<em><b>STALE READING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Age, s.
	 * <!-- end-model-doc -->
	 * @see #STALE_READING_VALUE
	 * @generated
	 * @ordered
	 */
	STALE_READING(11, "STALE_READING", "STALE_READING"),

	/**
	 * The '<em><b>LIQUID LEAK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leak sensor dry.
	 * <!-- end-model-doc -->
	 * @see #LIQUID_LEAK_VALUE
	 * @generated
	 * @ordered
	 */
	LIQUID_LEAK(12, "LIQUID_LEAK", "LIQUID_LEAK");

	/**
	 * The '<em><b>SOURCE ENCLOSURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source closed.
	 * <!-- end-model-doc -->
	 * @see #SOURCE_ENCLOSURE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_ENCLOSURE_VALUE = 0;

	/**
	 * The '<em><b>GAS SUPPLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gas pressure, Pa.
	 * <!-- end-model-doc -->
	 * @see #GAS_SUPPLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GAS_SUPPLY_VALUE = 1;

	/**
	 * The '<em><b>EXHAUST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exhaust of the source below atmosphere, Pa.
	 * <!-- end-model-doc -->
	 * @see #EXHAUST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXHAUST_VALUE = 2;

	/**
	 * The '<em><b>INTERFACE PRESSURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In its band, Pa.
	 * <!-- end-model-doc -->
	 * @see #INTERFACE_PRESSURE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTERFACE_PRESSURE_VALUE = 3;

	/**
	 * The '<em><b>BACKING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Backing pressure, Pa.
	 * <!-- end-model-doc -->
	 * @see #BACKING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BACKING_VALUE = 4;

	/**
	 * The '<em><b>ANALYSER PRESSURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pa.
	 * <!-- end-model-doc -->
	 * @see #ANALYSER_PRESSURE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANALYSER_PRESSURE_VALUE = 5;

	/**
	 * The '<em><b>CHAMBER PRESSURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Small chamber against its relief valve, Pa.
	 * <!-- end-model-doc -->
	 * @see #CHAMBER_PRESSURE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHAMBER_PRESSURE_VALUE = 6;

	/**
	 * The '<em><b>TEMPERATURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * K.
	 * <!-- end-model-doc -->
	 * @see #TEMPERATURE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TEMPERATURE_VALUE = 7;

	/**
	 * The '<em><b>CAPILLARY CURRENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A.
	 * <!-- end-model-doc -->
	 * @see #CAPILLARY_CURRENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CAPILLARY_CURRENT_VALUE = 8;

	/**
	 * The '<em><b>COUNT RATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1/s.
	 * <!-- end-model-doc -->
	 * @see #COUNT_RATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COUNT_RATE_VALUE = 9;

	/**
	 * The '<em><b>RF LOCK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative amplitude error.
	 * <!-- end-model-doc -->
	 * @see #RF_LOCK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RF_LOCK_VALUE = 10;

	/**
	 * The '<em><b>STALE READING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Age, s.
	 * <!-- end-model-doc -->
	 * @see #STALE_READING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STALE_READING_VALUE = 11;

	/**
	 * The '<em><b>LIQUID LEAK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leak sensor dry.
	 * <!-- end-model-doc -->
	 * @see #LIQUID_LEAK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LIQUID_LEAK_VALUE = 12;

	/**
	 * An array of all the '<em><b>Interlock Condition</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final InterlockCondition[] VALUES_ARRAY =
		new InterlockCondition[] {
			SOURCE_ENCLOSURE,
			GAS_SUPPLY,
			EXHAUST,
			INTERFACE_PRESSURE,
			BACKING,
			ANALYSER_PRESSURE,
			CHAMBER_PRESSURE,
			TEMPERATURE,
			CAPILLARY_CURRENT,
			COUNT_RATE,
			RF_LOCK,
			STALE_READING,
			LIQUID_LEAK,
		};

	/**
	 * A public read-only list of all the '<em><b>Interlock Condition</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<InterlockCondition> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Interlock Condition</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InterlockCondition get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InterlockCondition result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Interlock Condition</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InterlockCondition getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InterlockCondition result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Interlock Condition</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InterlockCondition get(int value) {
		switch (value) {
			case SOURCE_ENCLOSURE_VALUE: return SOURCE_ENCLOSURE;
			case GAS_SUPPLY_VALUE: return GAS_SUPPLY;
			case EXHAUST_VALUE: return EXHAUST;
			case INTERFACE_PRESSURE_VALUE: return INTERFACE_PRESSURE;
			case BACKING_VALUE: return BACKING;
			case ANALYSER_PRESSURE_VALUE: return ANALYSER_PRESSURE;
			case CHAMBER_PRESSURE_VALUE: return CHAMBER_PRESSURE;
			case TEMPERATURE_VALUE: return TEMPERATURE;
			case CAPILLARY_CURRENT_VALUE: return CAPILLARY_CURRENT;
			case COUNT_RATE_VALUE: return COUNT_RATE;
			case RF_LOCK_VALUE: return RF_LOCK;
			case STALE_READING_VALUE: return STALE_READING;
			case LIQUID_LEAK_VALUE: return LIQUID_LEAK;
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
	private InterlockCondition(int value, String name, String literal) {
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
	
} //InterlockCondition

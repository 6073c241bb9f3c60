/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Gauge Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Principle of a pressure gauge.
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getGaugeKind()
 * @model
 * @generated
 */
public enum GaugeKind implements Enumerator {
	/**
	 * The '<em><b>PIRANI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thermal conductivity; reads gas by gas.
	 * <!-- end-model-doc -->
	 * @see #PIRANI_VALUE
	 * @generated
	 * @ordered
	 */
	PIRANI(0, "PIRANI", "PIRANI"),

	/**
	 * The '<em><b>COLD CATHODE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Penning or magnetron.
	 * <!-- end-model-doc -->
	 * @see #COLD_CATHODE_VALUE
	 * @generated
	 * @ordered
	 */
	COLD_CATHODE(1, "COLD_CATHODE", "COLD_CATHODE"),

	/**
	 * The '<em><b>ION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hot cathode.
	 * <!-- end-model-doc -->
	 * @see #ION_VALUE
	 * @generated
	 * @ordered
	 */
	ION(2, "ION", "ION"),

	/**
	 * The '<em><b>CAPACITANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Membrane; true for any gas.
	 * <!-- end-model-doc -->
	 * @see #CAPACITANCE_VALUE
	 * @generated
	 * @ordered
	 */
	CAPACITANCE(3, "CAPACITANCE", "CAPACITANCE");

	/**
	 * The '<em><b>PIRANI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thermal conductivity; reads gas by gas.
	 * <!-- end-model-doc -->
	 * @see #PIRANI
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PIRANI_VALUE = 0;

	/**
	 * The '<em><b>COLD CATHODE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Penning or magnetron.
	 * <!-- end-model-doc -->
	 * @see #COLD_CATHODE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COLD_CATHODE_VALUE = 1;

	/**
	 * The '<em><b>ION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hot cathode.
	 * <!-- end-model-doc -->
	 * @see #ION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ION_VALUE = 2;

	/**
	 * The '<em><b>CAPACITANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Membrane; true for any gas.
	 * <!-- end-model-doc -->
	 * @see #CAPACITANCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CAPACITANCE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Gauge Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final GaugeKind[] VALUES_ARRAY =
		new GaugeKind[] {
			PIRANI,
			COLD_CATHODE,
			ION,
			CAPACITANCE,
		};

	/**
	 * A public read-only list of all the '<em><b>Gauge Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<GaugeKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Gauge Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GaugeKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GaugeKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Gauge Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GaugeKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GaugeKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Gauge Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GaugeKind get(int value) {
		switch (value) {
			case PIRANI_VALUE: return PIRANI;
			case COLD_CATHODE_VALUE: return COLD_CATHODE;
			case ION_VALUE: return ION;
			case CAPACITANCE_VALUE: return CAPACITANCE;
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
	private GaugeKind(int value, String name, String literal) {
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
	
} //GaugeKind

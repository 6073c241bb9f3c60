/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Vent Target</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where tube 73 leads (seed 001, FIG 3).
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getVentTarget()
 * @model
 * @generated
 */
public enum VentTarget implements Enumerator {
	/**
	 * The '<em><b>ATMOSPHERE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The room's exhaust.
	 * <!-- end-model-doc -->
	 * @see #ATMOSPHERE_VALUE
	 * @generated
	 * @ordered
	 */
	ATMOSPHERE(0, "ATMOSPHERE", "ATMOSPHERE"),

	/**
	 * The '<em><b>VACUUM PUMP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A pump, for chambers below atmosphere.
	 * <!-- end-model-doc -->
	 * @see #VACUUM_PUMP_VALUE
	 * @generated
	 * @ordered
	 */
	VACUUM_PUMP(1, "VACUUM_PUMP", "VACUUM_PUMP");

	/**
	 * The '<em><b>ATMOSPHERE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The room's exhaust.
	 * <!-- end-model-doc -->
	 * @see #ATMOSPHERE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ATMOSPHERE_VALUE = 0;

	/**
	 * The '<em><b>VACUUM PUMP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A pump, for chambers below atmosphere.
	 * <!-- end-model-doc -->
	 * @see #VACUUM_PUMP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VACUUM_PUMP_VALUE = 1;

	/**
	 * An array of all the '<em><b>Vent Target</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final VentTarget[] VALUES_ARRAY =
		new VentTarget[] {
			ATMOSPHERE,
			VACUUM_PUMP,
		};

	/**
	 * A public read-only list of all the '<em><b>Vent Target</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<VentTarget> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Vent Target</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VentTarget get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VentTarget result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Vent Target</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VentTarget getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VentTarget result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Vent Target</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VentTarget get(int value) {
		switch (value) {
			case ATMOSPHERE_VALUE: return ATMOSPHERE;
			case VACUUM_PUMP_VALUE: return VACUUM_PUMP;
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
	private VentTarget(int value, String name, String literal) {
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
	
} //VentTarget

/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Heater Material</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Wire of the heater coil (seed 001, FIG 4).
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getHeaterMaterial()
 * @model
 * @generated
 */
public enum HeaterMaterial implements Enumerator {
	/**
	 * The '<em><b>NICHROME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stands air.
	 * <!-- end-model-doc -->
	 * @see #NICHROME_VALUE
	 * @generated
	 * @ordered
	 */
	NICHROME(0, "NICHROME", "NICHROME"),

	/**
	 * The '<em><b>TUNGSTEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Burns in air.
	 * <!-- end-model-doc -->
	 * @see #TUNGSTEN_VALUE
	 * @generated
	 * @ordered
	 */
	TUNGSTEN(1, "TUNGSTEN", "TUNGSTEN"),

	/**
	 * The '<em><b>PLATINUM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLATINUM_VALUE
	 * @generated
	 * @ordered
	 */
	PLATINUM(2, "PLATINUM", "PLATINUM"),

	/**
	 * The '<em><b>TANTALUM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Burns in air.
	 * <!-- end-model-doc -->
	 * @see #TANTALUM_VALUE
	 * @generated
	 * @ordered
	 */
	TANTALUM(3, "TANTALUM", "TANTALUM"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other standard heater wire.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(4, "OTHER", "OTHER");

	/**
	 * The '<em><b>NICHROME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stands air.
	 * <!-- end-model-doc -->
	 * @see #NICHROME
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NICHROME_VALUE = 0;

	/**
	 * The '<em><b>TUNGSTEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Burns in air.
	 * <!-- end-model-doc -->
	 * @see #TUNGSTEN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TUNGSTEN_VALUE = 1;

	/**
	 * The '<em><b>PLATINUM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLATINUM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PLATINUM_VALUE = 2;

	/**
	 * The '<em><b>TANTALUM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Burns in air.
	 * <!-- end-model-doc -->
	 * @see #TANTALUM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TANTALUM_VALUE = 3;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other standard heater wire.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 4;

	/**
	 * An array of all the '<em><b>Heater Material</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final HeaterMaterial[] VALUES_ARRAY =
		new HeaterMaterial[] {
			NICHROME,
			TUNGSTEN,
			PLATINUM,
			TANTALUM,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Heater Material</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<HeaterMaterial> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Heater Material</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeaterMaterial get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HeaterMaterial result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Heater Material</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeaterMaterial getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HeaterMaterial result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Heater Material</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeaterMaterial get(int value) {
		switch (value) {
			case NICHROME_VALUE: return NICHROME;
			case TUNGSTEN_VALUE: return TUNGSTEN;
			case PLATINUM_VALUE: return PLATINUM;
			case TANTALUM_VALUE: return TANTALUM;
			case OTHER_VALUE: return OTHER;
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
	private HeaterMaterial(int value, String name, String literal) {
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
	
} //HeaterMaterial
